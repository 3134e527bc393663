package org.threshold.workflow.ward.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ObservationsContract;

/** The contract of what was seen on the ward, in PostgreSQL. */
class JdbcObservationsIT extends ObservationsContract {

    private static final JdbcClient JDBC = TestDatabase.create("observations").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcObservationsIT() {
        super(new JdbcObservations(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", JdbcStays.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    @Test
    @Requirement("R-Hosp-4")
    void what_was_seen_is_never_changed() {
        keepOne();

        assertThatThrownBy(() -> JDBC.sql("update ward_observation set fact = 'x'").update())
                .hasMessageContaining("saying it anew");
    }
}
