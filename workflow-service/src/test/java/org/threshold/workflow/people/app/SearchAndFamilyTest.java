package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refused;
import static org.threshold.workflow.people.domain.Sample.related;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Registration.Gap;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.people.domain.Sought;

class SearchAndFamilyTest {

    private final PeopleWorld world = new PeopleWorld();
    private final SearchPeople search =
            new SearchPeople(
                    world.access,
                    new FoundOnce(
                            new LikelyPeople(world.registers.persons()), world.registers.merges()),
                    world.circles,
                    new ClosedCircles(_ -> Map.of(), (_, _) -> Set.of()),
                    world.journal);
    private final ViewFamily view =
            new ViewFamily(
                    world.access,
                    world.circles,
                    new RecordedParents(world.registers.parents()),
                    world.journal);
    private final KnownPeople people =
            new KnownPeople(world.registers.persons(), UUID::randomUUID, world.journal);

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person partner = world.adult("Gary Pike", "1988-12-01");
    private final Person earlierChild = world.child("Zak Pike", "2015-07-07");

    @Test
    @Requirement({"R-4.2-7b", "R-4.2-7d"})
    void a_search_for_an_adult_shows_his_households_and_his_history_with_other_children() {
        var here = world.home("4 Mill Lane", lena, mother, partner);
        var there = world.home("1 Pike Row", partner, earlierChild);
        var concern = Sample.risk(partner, earlierChild);
        world.registers.concerns().add(concern, Sample.CHANGE);

        var found = done(search.handle(world.worker, searching("Garry Pyke", "night call")));

        assertThat(found.matches().getFirst().person().id()).isEqualTo(partner.id());
        assertThat(found.circle().homesOf(partner.id()))
                .extracting(Home::household)
                .containsExactlyInAnyOrder(here, there);
        assertThat(found.circle().concernsOf(partner.id())).containsExactly(concern);
    }

    @Test
    @Requirement("R-4.2-7b")
    void a_search_and_everybody_it_showed_are_in_the_audit_with_the_reason() {
        var searching = searching("Gary Pike", "night call from the ward");

        done(search.handle(world.worker, searching));

        assertThat(world.audit)
                .extracting("what", "subjectId", "why")
                .containsExactly(
                        tuple("people-searched", searching.search()),
                        tuple("person-found", partner.id().value()));
    }

    @Test
    void a_search_in_vain_is_in_the_audit_too() {
        var found = done(search.handle(world.worker, searching("Xyz Qqq", "night call")));

        assertThat(found.matches()).isEmpty();
        assertThat(world.audit).extracting("what").containsExactly("people-searched-in-vain");
    }

    @Test
    void a_search_needs_a_reason_and_something_to_look_for() {
        var nothing = new Sought(List.of(" "), new Born.Unknown(), new NhsIdentity.LeftOut());

        var refusals =
                refused(
                        search.handle(
                                world.worker,
                                new SearchPeople.Command(UUID.randomUUID(), nothing, " ")));

        assertThat(refusals).extracting("field").containsExactly("request", "reason");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void whoever_works_with_no_family_searches_and_sees_nothing() {
        assertThatThrownBy(() -> search.handle(world.operator, searching("Gary", "curious")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> view.handle(world.operator, lena.id()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_family_of_a_child_has_its_siblings_through_either_parent() {
        var sister = world.child("Fay Marsh", "2024-05-05");
        var half = world.child("Kit Pike", "2010-10-10");
        relate(mother, RelationshipKind.MOTHER, lena);
        relate(mother, RelationshipKind.MOTHER, sister);
        relate(half, RelationshipKind.SIBLING, lena);

        var family = done(view.handle(world.worker, lena.id()));

        assertThat(family.circle().siblingsOf(lena.id()))
                .containsExactlyInAnyOrder(sister.id(), half.id());
        assertThat(family.circle().relativesOf(lena.id()))
                .extracting(relative -> relative.person().id())
                .containsExactlyInAnyOrder(mother.id(), half.id());
        assertThat(world.acts(lena.id())).containsExactly("family-viewed");
    }

    @Test
    void the_other_households_of_the_adults_around_a_child_are_seen() {
        world.home("4 Mill Lane", lena, mother, partner);
        var there = world.home("1 Pike Row", partner, earlierChild);

        var circle = done(view.handle(world.worker, lena.id())).circle();

        assertThat(circle.homesOf(partner.id())).extracting(Home::household).contains(there);
        assertThat(circle.known(Set.of(earlierChild.id()))).hasSize(1);
    }

    @Test
    void nobody_has_a_family_under_an_unknown_id() {
        assertThat(view.handle(world.worker, new PersonId(UUID.randomUUID())))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(world.audit).isEmpty();
    }

    @Test
    void another_feature_registers_whoever_is_stated_and_is_refused_nothing() {
        var number = new NhsIdentity.Recorded(new NhsNumber("9434765919"));
        var stated =
                StatedPerson.unknown(PersonKind.CHILD).health(HealthDetails.none().with(number));

        var first = people.register(world.worker, stated);
        var second = people.register(world.worker, stated);

        assertThat(first.gaps()).doesNotContain(Gap.NHS_NUMBER_HELD_BY_ANOTHER, Gap.NHS_NUMBER);
        assertThat(second.gaps()).contains(Gap.NHS_NUMBER_HELD_BY_ANOTHER, Gap.NHS_NUMBER);
        assertThat(people.view(List.of(second.id(), first.id())))
                .extracting("id")
                .containsExactly(second.id(), first.id());
        assertThat(people.view(first.id()).orElseThrow().displayName())
                .isEqualTo("Child, name not known");
    }

    private void relate(Person from, RelationshipKind kind, Person to) {
        world.registers.relationships().keep(related(from, kind, to));
    }

    private static SearchPeople.Command searching(String name, String reason) {
        var sought =
                new Sought(
                        List.of(name),
                        new Born.Known(LocalDate.parse("1988-01-12")),
                        new NhsIdentity.LeftOut());
        return new SearchPeople.Command(UUID.randomUUID(), sought, reason);
    }

    private static Tuple tuple(String what, UUID subject) {
        return Tuple.tuple(what, subject, "night call from the ward");
    }
}
