package org.threshold.workflow.letter.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.letter.app.LettersContract;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of letters, in PostgreSQL. */
class JdbcLettersIT extends LettersContract {

    private static final JdbcClient JDBC = TestDatabase.create("letter").jdbc();

    JdbcLettersIT() {
        super(new JdbcLetters(JDBC));
    }

    /** The schema repeats the rule. */
    @Test
    @Requirement("L-3.1.17")
    void the_database_refuses_a_parent_who_is_not_told_without_a_day_of_review() {
        CaseRef ref = aCase();
        assertThatThrownBy(
                        () ->
                                JDBC.sql(
                                                """
                                                insert into parent_letter (id, case_ref, kind, code, decided_at, place,
                                                                           state, acted_by, reason, why)
                                                values (:id, :case, 'section-47-outcome', '', now(), 'FATHER',
                                                        'not-told', :id, 'court', 'Why.')
                                                """)
                                        .param("id", UUID.randomUUID())
                                        .param("case", ref.value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef(
                JDBC.sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single());
    }

    @Override
    protected PersonId aPerson() {
        return new PersonId(
                JDBC.sql(
                                """
                                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                                    sex, practice)
                                values (gen_random_uuid(), 1, 'adult', 'Somebody', '{}', '{}', 'unknown',
                                        'not-known', 'not-recorded') returning id
                                """)
                        .query(UUID.class)
                        .single());
    }
}
