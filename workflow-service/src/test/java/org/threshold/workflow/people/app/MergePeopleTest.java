package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.people.domain.Sought;
import org.threshold.workflow.people.domain.Stay;

/** Two records of one person are seen as one, until somebody takes it back. */
class MergePeopleTest {

    private final PeopleWorld world = new PeopleWorld();
    private final MergePeople merge =
            new MergePeople(
                    world.access,
                    world.registers.persons(),
                    world.registers.merges(),
                    world.adultsOfConcern,
                    world.journal);
    private final UndoMerge undo =
            new UndoMerge(world.access, world.registers.merges(), world.journal);

    private final Person rory = world.adult("Rory Thistlewood", "1990-03-05");
    private final Person again = world.adult("Rory Thistlewod", "1990-05-03");
    private final Person baby = world.child("Zara Quillfeather", "2026-08-01");
    private final Person earlier = world.child("Ivo Bramblecote", "2016-08-01");

    @Test
    @Requirement("R-HV-1")
    void what_is_recorded_under_either_is_shown_under_the_one_that_is_asked_for() {
        world.home("4 Mill Lane", rory, baby);
        world.registers.concerns().add(Sample.risk(again, earlier), Sample.CHANGE);

        done(said(rory, again));

        for (Person record : List.of(rory, again)) {
            Circle seen = world.circles.around(List.of(record.id()));
            assertThat(seen.homesOf(record.id()))
                    .flatExtracting(Home::stays)
                    .extracting(Stay::person)
                    .contains(baby);
            assertThat(seen.concernsOf(record.id())).hasSize(1);
            assertThat(seen.known(List.of(rory.id(), again.id()))).containsOnly(record);
        }
    }

    @Test
    @Requirement("R-HV-1")
    void an_old_plan_of_the_one_is_told_where_the_other_lives_with_a_child() {
        world.home("4 Mill Lane", rory, baby);
        world.registers.concerns().add(Sample.risk(again, earlier), Sample.CHANGE);
        world.announced.clear();

        done(said(rory, again));

        assertThat(world.announced)
                .singleElement()
                .extracting(AdultOfConcernNear::children)
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .containsExactly(baby.id());
    }

    @Test
    @Requirement("R-HV-1")
    void taken_back_each_stands_by_itself_as_before() {
        world.registers.concerns().add(Sample.risk(again, earlier), Sample.CHANGE);
        var id = done(said(rory, again));

        assertThat(refusedField(undo.handle(world.worker, id, ""))).isEqualTo("reason");
        done(undo.handle(world.worker, id, "The brother has the same name."));

        assertThat(world.circles.around(List.of(rory.id())).concernsOf(rory.id())).isEmpty();
        assertThat(world.circles.around(List.of(again.id())).concernsOf(again.id())).hasSize(1);
        assertThat(undo.handle(world.worker, id, "Again.")).isInstanceOf(Answer.NotFound.class);
        assertThat(world.acts(again.id())).containsExactly("people-merged", "people-merge-undone");
    }

    @Test
    void a_third_record_joins_the_others_and_a_tie_between_them_is_none() {
        Person third = world.adult("R Thistlewood", "1990-03-05");
        world.registers
                .relationships()
                .keep(Sample.related(again, RelationshipKind.SIBLING, third));
        world.registers.concerns().add(Sample.risk(third, earlier), Sample.CHANGE);
        done(said(rory, again));
        done(said(again, third));

        Circle seen = world.circles.around(List.of(rory.id()));

        assertThat(seen.concernsOf(rory.id())).hasSize(1);
        assertThat(seen.relativesOf(rory.id())).isEmpty();
        assertThat(refusedField(said(third, rory))).isEqualTo("other");
    }

    @Test
    void each_other_record_is_listed_once_from_whichever_is_looked_at() {
        Person third = world.adult("R Thistlewood", "1990-03-05");
        Person fourth = world.adult("Rory T", "1990-03-05");
        done(said(rory, again));
        done(said(third, rory));
        done(said(third, fourth));
        var twins =
                new ReadTwins(
                        world.access,
                        world.registers.persons(),
                        world.registers.merges(),
                        new LikelyPeople(world.registers.persons()));
        List<Person> all = List.of(rory, again, third, fourth);

        for (Person one : all) {
            List<Person> others = all.stream().filter(it -> !it.equals(one)).toList();
            assertThat(twins.of(world.worker, one.id()))
                    .extracting(ReadTwins.Twin::record)
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void a_search_finds_the_person_once() {
        done(said(rory, again));
        var likely = new LikelyPeople(world.registers.persons());
        var found = new FoundOnce(likely, world.registers.merges());
        var sought = Sought.like(rory.facts());

        assertThat(likely.among(sought)).hasSize(2);
        assertThat(found.among(sought)).containsExactly(likely.among(sought).getFirst());
    }

    @Test
    void it_needs_a_reason_and_two_records_of_which_no_two_numbers_differ() {
        Person numbered = known(Sample.numbered(rory.facts(), Sample.number()));
        Person other = known(Sample.numbered(rory.facts(), Sample.number()));

        assertThat(refusedField(merge.handle(world.worker, of(rory, again), " ")))
                .isEqualTo("reason");
        assertThat(refusedField(said(numbered, other))).isEqualTo("other");
        done(said(numbered, rory));
        assertThat(
                        merge.handle(
                                world.worker,
                                new PersonMerge(
                                        new PersonMergeId(UUID.randomUUID()),
                                        rory.id(),
                                        new PersonId(UUID.randomUUID())),
                                "Said so."))
                .isInstanceOf(Answer.NotFound.class);
    }

    private Person known(StatedPerson facts) {
        return world.known(Person.registered(new PersonId(UUID.randomUUID()), facts));
    }

    private Answer<PersonMergeId> said(Person kept, Person other) {
        return merge.handle(world.worker, of(kept, other), "His mother says so.");
    }

    private static PersonMerge of(Person kept, Person other) {
        return new PersonMerge(new PersonMergeId(UUID.randomUUID()), kept.id(), other.id());
    }
}
