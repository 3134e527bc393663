package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.domain.Sample.related;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;

class FamiliesTodayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final PeopleWorld world = new PeopleWorld();
    private final FamiliesToday families =
            new FamiliesToday(world.circles, new RecordedParents(world.registers.parents()));

    private final Person lena = world.child("Lena Marsh", "2026-08-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person partner = world.adult("Gary Pike", "1988-12-01");

    @Test
    void somebody_who_is_not_known_has_no_family() {
        assertThat(families.of(new PersonId(new UUID(1, 1)), TODAY)).isEmpty();
    }

    @Test
    void the_home_names_who_else_lives_there_and_what_they_are_to_the_child() {
        world.home("4 Mill Lane", lena, mother, partner);
        relate(mother, RelationshipKind.MOTHER, lena);

        var home = family().homes().getFirst();

        assertThat(home.address().lines()).isEqualTo("4 Mill Lane");
        assertThat(home.with())
                .extracting(one -> one.person().id(), Relation::ties)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(mother.id(), List.of("mother")),
                        Tuple.tuple(partner.id(), List.of()));
        assertThat(family().elsewhere()).isEmpty();
    }

    @Test
    void a_home_that_the_child_has_left_is_none_and_who_lives_there_lives_elsewhere() {
        Household left = Sample.household("1 Old Road");
        world.registers.households().add(left);
        live(left, lena, Period.between(Sample.date("2026-08"), Sample.date("2026-09")));
        live(left, mother, Period.since(Sample.date("2025")));
        relate(mother, RelationshipKind.MOTHER, lena);

        assertThat(family().homes()).isEmpty();
        assertThat(family().elsewhere())
                .extracting(one -> one.person().id())
                .containsExactly(mother.id());
    }

    @Test
    void other_children_of_the_same_mother_are_siblings_wherever_they_live() {
        var sister = world.child("Fay Marsh", "2024-05-05");
        relate(mother, RelationshipKind.MOTHER, lena);
        relate(mother, RelationshipKind.MOTHER, sister);

        assertThat(family().elsewhere())
                .extracting(one -> one.person().id(), Relation::ties)
                .contains(Tuple.tuple(sister.id(), List.of("brother or sister")));
    }

    @Test
    @Requirement("R-4.2-7d")
    void an_adult_who_was_the_risk_to_other_children_is_marked() {
        var earlierChild = world.child("Zak Pike", "2015-07-07");
        world.home("4 Mill Lane", lena, mother, partner);
        world.registers.concerns().add(Sample.risk(partner, earlierChild), Sample.CHANGE);

        assertThat(family().homes().getFirst().with())
                .filteredOn(Relation::riskOnAPlan)
                .extracting(one -> one.person().id())
                .containsExactly(partner.id());
    }

    @Test
    void every_place_for_a_parent_is_there_and_blank_until_somebody_says() {
        assertThat(family().parents())
                .extracting(FamilyToday.ParentToday::role)
                .containsExactlyElementsOf(ParentRole.always());
        assertThat(family().parents())
                .extracting(FamilyToday.ParentToday::standing)
                .containsOnly(new ParentStanding.Blank());
    }

    private FamilyToday family() {
        return families.of(lena.id(), TODAY).orElseThrow();
    }

    private void live(Household home, Person person, Period period) {
        world.registers.households().keep(Sample.living(home, person, period));
    }

    private void relate(Person from, RelationshipKind kind, Person to) {
        world.registers.relationships().keep(related(from, kind, to));
    }
}
