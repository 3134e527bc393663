package org.threshold.workflow.contact.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.contact.app.RestrictionsContract;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of restrictions of contact, in PostgreSQL. */
class JdbcRestrictionsIT extends RestrictionsContract {

    private static final AtomicInteger LAST = new AtomicInteger(100);
    private static final JdbcClient JDBC = database();

    JdbcRestrictionsIT() {
        super(new JdbcRestrictions(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", Columns.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    @Test
    @Requirement("F-1.3.9")
    void what_was_said_of_a_restriction_is_never_changed() {
        keepOne();

        assertThatThrownBy(
                        () ->
                                JDBC.sql("update contact_restriction_said set basis = 'none'")
                                        .update())
                .hasMessageContaining("saying it anew");
        assertThatThrownBy(() -> JDBC.sql("delete from contact_restriction_child").update())
                .hasMessageContaining("saying it anew");
    }

    private static JdbcClient database() {
        var jdbc = TestDatabase.create("restrictions").jdbc();
        person(jdbc, SaidRestrictions.CHILD);
        person(jdbc, SaidRestrictions.SIBLING);
        person(jdbc, SaidRestrictions.FATHER);
        return jdbc;
    }

    private static void person(JdbcClient jdbc, PersonId id) {
        jdbc.sql(
                        """
                        insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                            sex, practice)
                        values (:id, 1, 'child', '', '{}', '{}', 'unknown', 'not-known', 'not-recorded')
                        """)
                .param("id", id.value())
                .update();
    }
}
