package org.threshold.workflow.liaison.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.liaison.app.LiaisonRowsContract;
import org.threshold.workflow.liaison.app.OpenCases.OpenCase;
import org.threshold.workflow.liaison.domain.ALiaison;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;

class JdbcLiaisonsIT extends LiaisonRowsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("liaison");
    private static final RegisteredAt PRACTICE = new RegisteredAt("M81234");

    private final JdbcLiaisons rows = new JdbcLiaisons(DATABASE.jdbc());
    private final JdbcOpenCases cases = new JdbcOpenCases(DATABASE.jdbc());

    JdbcLiaisonsIT() {
        super(new JdbcLiaisons(DATABASE.jdbc()), new JdbcAgendas(DATABASE.jdbc()));
    }

    /** The schema repeats the rule. */
    @Test
    void the_database_refuses_a_second_liaison_to_come() {
        var series =
                rows.lockOf(new RegisteredAt("N00001"), new SeriesId(UUID.randomUUID()), MONDAY);
        rows.add(ALiaison.planned(series, TODAY));

        assertThatThrownBy(() -> rows.add(ALiaison.planned(series, TODAY.plusDays(1))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Requirement("R-GP-1")
    void open_cases_are_found_through_whoever_lives_with_the_child_on_that_day() {
        PersonId here = person("M81234");
        PersonId brother = person("M99999");
        PersonId mother = person("M81234");
        PersonId baby = person("M99999");
        PersonId moved = person("M99999");
        PersonId closed = person("M81234");
        home(null, here, brother);
        home(null, mother, baby);
        home(TODAY.minusDays(1), mother, moved);
        var own = open(here);
        var sibling = open(brother);
        var babys = open(baby);
        open(moved);
        close(open(closed));

        assertThat(cases.at(PRACTICE, TODAY))
                .extracting(OpenCase::child)
                .containsExactlyInAnyOrder(here, brother, baby);
        assertThat(cases.at(PRACTICE, TODAY.minusDays(1)))
                .extracting(OpenCase::child)
                .contains(moved);
        assertThat(cases.at(PRACTICE, TODAY))
                .extracting(one -> one.ref().value())
                .containsExactlyInAnyOrder(own, sibling, babys);
        assertThat(cases.practices()).contains(PRACTICE, new RegisteredAt("M99999"));
    }

    @Override
    protected PersonId aChild() {
        return person(null);
    }

    private static PersonId person(@Nullable String practice) {
        UUID id = UUID.randomUUID();
        DATABASE.jdbc()
                .sql(
                        """
                        insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                            sex, practice, practice_code)
                        values (:id, 1, 'child', 'Child', '{}', '{}', 'unknown', 'not-known', :registered, :practice)
                        """)
                .param("id", id)
                .param("registered", practice == null ? "not-recorded" : "registered")
                .param("practice", practice)
                .update();
        return new PersonId(id);
    }

    private static void home(@Nullable LocalDate until, PersonId... people) {
        UUID household = UUID.randomUUID();
        DATABASE.jdbc()
                .sql(
                        """
                        insert into household (id, address_lines, postcode, uprn, address_key)
                        values (:id, '1 High Street', 'HP1 1AA', '', :key)
                        """)
                .param("id", household)
                .param("key", household.toString())
                .update();
        for (var one : people) {
            DATABASE.jdbc()
                    .sql(
                            """
                            insert into household_member (id, household_id, person_id, end_earliest, end_latest)
                            values (:id, :household, :person, :until, :until)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("household", household)
                    .param("person", one.value())
                    .param("until", until)
                    .update();
        }
    }

    private static String open(PersonId child) {
        return DATABASE.jdbc()
                .sql(
                        """
                        insert into case_file (ref, person_id, opened_at)
                        values ('CP-' || nextval('case_number'), :person, now()) returning ref
                        """)
                .param("person", child.value())
                .query(String.class)
                .single();
    }

    private static void close(String ref) {
        DATABASE.jdbc()
                .sql("update case_file set closed_at = now() where ref = :ref")
                .param("ref", ref)
                .update();
    }
}
