package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.domain.Sample.related;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.ChildrenOnPlans.ChildPlan;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.HouseholdHistories.Near;
import org.threshold.workflow.people.HouseholdHistories.PlanRole;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;

class RecordedHistoriesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final PeopleWorld world = new PeopleWorld();
    private final Map<PersonId, ChildPlan> onPlans = new HashMap<>();
    private final RecordedHistories histories =
            new RecordedHistories(
                    world.circles,
                    new LinkedPlans(
                            world.circles,
                            world.registers.concerns(),
                            world.registers.parents(),
                            children ->
                                    onPlans.entrySet().stream()
                                            .filter(one -> children.contains(one.getKey()))
                                            .map(Map.Entry::getValue)
                                            .toList()));

    private final Person lena = world.child("Lena Marsh", "2026-08-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person partner = world.adult("Gary Pike", "1988-12-01");

    @Test
    @Requirement("L-3.1.3a")
    void everybody_of_the_home_is_there_and_the_partner_who_lives_elsewhere() {
        var sister = world.child("Fay Marsh", "2024-05-05");
        world.home("4 Mill Lane", lena, mother, sister);
        world.registers.relationships().keep(related(partner, RelationshipKind.PARTNER, mother));

        assertThat(of())
                .extracting(one -> one.person().id(), Member::adult, Member::near)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(mother.id(), true, Near.LIVES_HERE),
                        Tuple.tuple(sister.id(), false, Near.LIVES_HERE),
                        Tuple.tuple(partner.id(), true, Near.PARTNER));
    }

    @Test
    @Requirement("L-3.1.3a")
    void an_adult_brings_the_plans_of_any_child_they_are_linked_with() {
        var ofThePlan = world.child("Zak Pike", "2015-07-07");
        var housemate = world.child("Mia Stone", "2016-01-01");
        world.home("4 Mill Lane", lena, mother, partner);
        world.home("9 Hill Rise", partner, housemate);
        world.registers.concerns().add(Sample.risk(partner, ofThePlan), Sample.CHANGE);

        Member gary = only(partner);

        assertThat(gary.plans())
                .containsExactly(new PlanRole("risk", "child protection plan", "CP-1807", true));
        assertThat(gary.children())
                .containsExactlyInAnyOrder(ofThePlan.id(), housemate.id(), lena.id());
    }

    @Test
    @Requirement("L-3.1.3a")
    void the_plan_of_a_child_they_once_lived_with_is_listed_though_nobody_recorded_their_part() {
        var earlier = world.child("Mia Stone", "2016-01-01");
        world.home("4 Mill Lane", lena, partner);
        Household left = Sample.household("9 Hill Rise");
        world.registers.households().add(left);
        live(left, partner, Period.between(Sample.date("2017"), Sample.date("2019")));
        live(left, earlier, Period.between(Sample.date("2018"), Sample.date("2020")));
        onPlans.put(earlier.id(), new ChildPlan("CP-0918", true));

        assertThat(only(partner).plans()).containsExactly(linked("CP-0918", true));
    }

    @Test
    @Requirement("L-3.1.3a")
    void so_is_the_plan_of_a_child_by_parenthood_by_a_tie_and_by_another_adults_part_in_it() {
        var own = world.child("Zak Pike", "2015-07-07");
        var tied = world.child("Mia Stone", "2016-01-01");
        var stranger = world.adult("Ida Stone", "1990-01-01");
        world.home("4 Mill Lane", lena, partner);
        world.registers
                .parents()
                .put(
                        new ParentRecord(
                                own.id(),
                                ParentRole.FATHER,
                                new ParentStanding.KnownParent(partner.id())),
                        Sample.CHANGE);
        onPlans.put(own.id(), new ChildPlan("CP-0918", false));
        world.registers.relationships().keep(related(partner, RelationshipKind.CARER, tied));
        world.registers.concerns().add(Sample.risk(stranger, tied), Sample.CHANGE);

        assertThat(only(partner).plans())
                .containsExactly(linked("CP-0918", false), linked("CP-1807", true));
        assertThat(only(partner).children())
                .containsExactlyInAnyOrder(lena.id(), own.id(), tied.id());
    }

    @Test
    void a_plan_in_which_their_part_is_recorded_is_listed_once() {
        var ofThePlan = world.child("Zak Pike", "2015-07-07");
        world.home("4 Mill Lane", lena, partner);
        world.registers.concerns().add(Sample.risk(partner, ofThePlan), Sample.CHANGE);
        onPlans.put(ofThePlan.id(), new ChildPlan("CP-1807", true));

        assertThat(only(partner).plans()).extracting(PlanRole::role).containsExactly("risk");
    }

    private static PlanRole linked(String reference, boolean ended) {
        return new PlanRole("linked", "child protection plan", reference, ended);
    }

    @Test
    void who_lived_in_a_home_at_another_time_is_not_linked() {
        var earlier = world.child("Mia Stone", "2016-01-01");
        Household home = world.home("4 Mill Lane", lena, mother);
        live(home, earlier, Period.between(Sample.date("2020"), Sample.date("2021")));

        assertThat(only(mother).children()).containsExactly(lena.id());
    }

    @Test
    void a_home_that_was_left_is_none_and_who_was_there_is_asked_for() {
        Household left = Sample.household("1 Old Road");
        world.registers.households().add(left);
        live(left, lena, Period.between(Sample.date("2026-08"), Sample.date("2026-09")));
        live(left, mother, Period.since(Sample.date("2025")));

        assertThat(of()).isEmpty();
        assertThat(histories.of(lena.id(), Set.of(partner.id(), lena.id()), TODAY))
                .extracting(one -> one.person().id(), Member::near, Member::adultOfTheHome)
                .containsExactly(Tuple.tuple(partner.id(), Near.BESIDES, false));
    }

    private List<Member> of() {
        return histories.of(lena.id(), Set.of(), TODAY);
    }

    private Member only(Person person) {
        return of().stream()
                .filter(one -> one.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void live(Household home, Person person, Period period) {
        world.registers.households().keep(Sample.living(home, person, period));
    }
}
