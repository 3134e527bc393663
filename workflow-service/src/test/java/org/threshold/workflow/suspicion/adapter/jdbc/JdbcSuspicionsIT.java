package org.threshold.workflow.suspicion.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.suspicion.domain.ADecision.NOW;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.app.SuspicionsContract;
import org.threshold.workflow.suspicion.domain.Ground;

/** The contract of suspicions about babies, in PostgreSQL. */
class JdbcSuspicionsIT extends SuspicionsContract {

    private static final JdbcClient JDBC = TestDatabase.create("suspicions").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcSuspicionsIT() {
        super(new JdbcSuspicions(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", SuspicionRow.utc(NOW))
                .update();
        return ref;
    }

    @Test
    @Requirement("R-C&F-10")
    void nothing_is_asked_twice_of_a_case() {
        CaseRef ref = aCase();
        added(ref, Ground.MEDICAL_OPINION, NOW);

        assertThatThrownBy(() -> added(ref, Ground.STRATEGY_MEETING, NOW))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
