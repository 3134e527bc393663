package org.threshold.workflow.conference.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Discussed;
import org.threshold.workflow.conference.domain.Consideration.Reasoned;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class JdbcConsiderationsIT {

    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffId MANAGER = new StaffId(new UUID(1, 2));
    private static final StaffId CHAIR = new StaffId(new UUID(1, 3));
    private static final TestDatabase DATABASE = TestDatabase.create("conference");

    private final JdbcConsiderations rows = new JdbcConsiderations(DATABASE.jdbc());
    private final PersonId adult = person("adult");

    @Test
    void however_it_stands_it_is_read_as_it_was_saved() {
        var why = new Reasoned("Why.", MANAGER, SINCE.plusSeconds(60));

        for (Standing standing :
                List.of(
                        new Standing.ToBeHeld(why),
                        new Standing.Held(why, LocalDate.parse("2026-12-03")),
                        new Standing.NotCalled(why, new Discussed(CHAIR, SINCE)))) {
            var one = added(openCase());
            rows.save(one.as(standing));

            assertThat(rows.find(one.id())).contains(one.as(standing));
            assertThat(rows.waits(one.about().caseRef(), adult)).isFalse();
        }
    }

    @Test
    void what_waits_is_found_by_child_and_adult_and_goes_with_the_case() {
        var from = openCase();
        var into = openCase();
        var one = added(from);

        assertThat(rows.waits(from, adult)).isTrue();
        assertThat(rows.waits(from, person("adult"))).isFalse();
        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(Consideration::id).containsExactly(one.id());
        assertThat(rows.lock(one.id())).isPresent();
    }

    /** The schema repeats the rule. */
    @Test
    @Requirement("R-C&F-9b")
    void the_database_refuses_that_nobody_or_oneself_was_asked_or_only_afterwards() {
        var why = new Reasoned("Why.", MANAGER, SINCE);

        Stream.of(new Discussed(MANAGER, SINCE), new Discussed(CHAIR, SINCE.plusSeconds(1)))
                .forEach(
                        with -> {
                            var one = added(openCase()).as(new Standing.NotCalled(why, with));
                            assertThatThrownBy(() -> rows.save(one))
                                    .isInstanceOf(DataIntegrityViolationException.class);
                        });
        var one = added(openCase());
        assertThatThrownBy(
                        () ->
                                DATABASE.jdbc()
                                        .sql(
                                                """
                                                update conference_consideration
                                                set state = 'not-called', reason = 'x', decided_by = id, decided_at = now()
                                                where id = :id
                                                """)
                                        .param("id", one.id().value())
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Consideration added(CaseRef ref) {
        var one =
                new Consideration(
                        new ConsiderationId(UUID.randomUUID()),
                        new About(
                                ref,
                                person("child"),
                                adult,
                                List.of("CP-1807"),
                                How.HOUSEHOLD_JOINED,
                                SINCE),
                        new Standing.Waiting());
        rows.add(one);
        return one;
    }

    private static CaseRef openCase() {
        return new CaseRef(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single());
    }

    private static PersonId person(String kind) {
        return new PersonId(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                                    sex, practice)
                                values (gen_random_uuid(), 1, :kind, 'Somebody', '{}', '{}', 'unknown',
                                        'not-known', 'not-recorded') returning id
                                """)
                        .param("kind", kind)
                        .query(UUID.class)
                        .single());
    }
}
