package org.threshold.workflow.restricted.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.RestrictedCasesContract;

/** The contract of restricted cases, in PostgreSQL. */
class JdbcRestrictedCasesIT extends RestrictedCasesContract {

    private static final JdbcClient JDBC = TestDatabase.create("restricted").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcRestrictedCasesIT() {
        super(new JdbcRestrictedCases(JDBC));
    }

    @Test
    @Requirement("R-ASC-2")
    void the_cases_of_a_thing_are_those_that_the_audit_names_with_it() {
        var thing = UUID.randomUUID();
        audit("referral", thing, "CP-1");
        audit("referral", thing, "CP-2");
        audit("case-opened", thing, "CP-3");

        var named = new JdbcNamedCases(JDBC);

        assertThat(named.of(thing)).containsExactly(new CaseRef("CP-1"), new CaseRef("CP-2"));
        assertThat(named.of(UUID.randomUUID())).isEmpty();
    }

    private static void audit(String kind, UUID thing, String ref) {
        JDBC.sql(
                        """
                        insert into audit_entry (at, recorded_at, actor_kind, actor_id, agency, roles, what, subject_kind,
                            subject_id, cases, why)
                        values (now(), now(), 'staff', :thing, 'hospital', array['ward'], 'read', :kind, :thing,
                            array[:ref], '')
                        """)
                .param("thing", thing)
                .param("kind", kind)
                .param("ref", ref)
                .update();
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", RestrictedRow.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }
}
