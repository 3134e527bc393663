package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Report;

/** By which version of each process a case was worked, in PostgreSQL. */
class ProtocolVersionsIT {

    private final ReportDatabase rows = new ReportDatabase("protocol_versions");

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void a_case_counts_with_the_version_of_each_process_that_began_for_it() {
        String worked = rows.aCase();
        rows.aCase();
        begun("Referral", 2, rows.referral(worked, "not-red", "not-said", AT));
        begun("UncertainMark", 1, marked(worked));
        begun("Referral", 1, UUID.randomUUID());

        Report report = new JdbcLimitsUsed(rows.sql).read(NOVEMBER);

        assertThat(report.table().rows())
                .extracting(row -> row.cells().getLast())
                .containsExactly(Cell.of("Referral 2, UncertainMark 1"), Cell.of("none began"));
    }

    private UUID marked(String worked) {
        UUID mark = UUID.randomUUID();
        rows.limit(mark, "t18-paediatric-view", "give-paediatric-view", AT, AT.plusSeconds(1));
        rows.run("update deadline set cases = array[?] where subject_id = ?", worked, mark);
        return mark;
    }

    private void begun(String process, int version, UUID subject) {
        rows.run(
                """
                insert into process_instance (process, version, subject_id, instance_key, claimed_at)
                values (?, ?, ?, 1, ?)
                """,
                process,
                version,
                subject,
                AT);
    }
}
