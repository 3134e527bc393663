package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;

/** Which supervisions were held and which were due in a month, in PostgreSQL. */
class SupervisionReportIT {

    private final ReportDatabase rows = new ReportDatabase("supervision_report");

    @Test
    @Requirement("L-3.1.27")
    void those_of_the_month_count_and_what_was_withdrawn_was_not_due() {
        String ref = rows.aCase();
        held(ref, "2026-10-31");
        held(ref, "2026-11-01");
        held(ref, "2026-11-30");
        held(ref, "2026-12-01");
        due(ref, "supervision", AT, "met");
        UUID forward = due(ref, "supervision", AT, "met");
        rows.audited("deadline-brought-forward", "deadline", forward, AT);
        due(ref, "supervision-red", AT, "open");
        due(ref, "supervision", AT, "withdrawn");
        due(ref, "supervision", IN_OCTOBER, "met");

        Report report = new JdbcSupervisionsHeld(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("2", "1", "66% (2 of 3)", "50% (1 of 2)", "1");
        assertThat(report.cases()).containsExactly(ref);
    }

    private void held(String ref, String day) {
        UUID id = UUID.randomUUID();
        rows.run(
                "insert into supervision values (?, ?, 'ward', ?, 'Ask again.', '', ?, ?)",
                id,
                ref,
                LocalDate.parse(day),
                id,
                AT);
    }

    private UUID due(String ref, String code, Instant dueAt, String state) {
        UUID id = UUID.randomUUID();
        boolean open = state.equals("open");
        rows.run(
                """
                insert into deadline (id, limit_code, rule_id, words, citation, clock, profile_area,
                                      profile_version, subject_kind, subject_id, step, cases, anchor, opens_at,
                                      due_at, beyond_calendar, repeats, next_rung_at, state, settled_at)
                values (?, ?, 'L-3.1.27', 'Hold it', 'The review', 'elapsed', 'bucks', 1, 'case-supervision', ?,
                        'hold-supervision', array[?], ?, ?, ?, false, 'never', ?, ?, ?)
                """,
                id,
                code,
                UUID.randomUUID(),
                ref,
                IN_OCTOBER,
                IN_OCTOBER,
                dueAt,
                open ? dueAt : null,
                state,
                open ? null : dueAt);
        return id;
    }
}
