package org.threshold.workflow.concern.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.concern.app.MinorConcernsContract;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;

/** The contract of minor concerns, in PostgreSQL. */
class JdbcMinorConcernsIT extends MinorConcernsContract {

    private static final JdbcClient JDBC = TestDatabase.create("concerns").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcMinorConcernsIT() {
        super(new JdbcMinorConcerns(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", ConcernRow.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_note_is_never_changed() {
        noted(aCase(), Times.london("2026-11-26T14:00"));

        assertThatThrownBy(() -> JDBC.sql("update minor_concern set words = 'Other.'").update())
                .hasMessageContaining("saying it anew");
        assertThatThrownBy(() -> JDBC.sql("delete from minor_concern").update())
                .hasMessageContaining("saying it anew");
    }
}
