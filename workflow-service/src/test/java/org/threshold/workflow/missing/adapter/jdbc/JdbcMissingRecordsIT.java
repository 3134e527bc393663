package org.threshold.workflow.missing.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.app.MissingRecordsContract;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.referral.CaseRef;

/** The contract of missing data, in PostgreSQL. */
class JdbcMissingRecordsIT extends MissingRecordsContract {

    private static final JdbcClient JDBC = TestDatabase.create("missing_data").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcMissingRecordsIT() {
        super(new JdbcMissingRecords(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", MissingRow.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    @Test
    @Requirement("R-ASC-3")
    void neither_a_report_nor_what_was_found_is_ever_changed() {
        MissingData report = aReport();
        new JdbcMissingRecords(JDBC)
                .found(
                        report.id(),
                        new Found(Set.of(Datum.GP), "Asked.", Times.london("2026-11-27T09:00")),
                        Actors.in(Role.DUTY_SOCIAL_WORKER));

        List.of(
                        "update missing_data set note = 'Other.'",
                        "delete from missing_data",
                        "update missing_data_found set words = 'Other.'",
                        "delete from missing_data_found")
                .forEach(
                        change ->
                                assertThatThrownBy(() -> JDBC.sql(change).update())
                                        .hasMessageContaining("saying it anew"));
    }
}
