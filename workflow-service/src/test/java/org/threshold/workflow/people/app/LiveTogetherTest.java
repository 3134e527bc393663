package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;
import static org.threshold.workflow.people.domain.Sample.TODAY;
import static org.threshold.workflow.people.domain.Sample.date;
import static org.threshold.workflow.people.domain.Sample.living;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.HouseholdMembers.ChildAround;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Sample;

class LiveTogetherTest {

    private final PeopleWorld world = new PeopleWorld();
    private final OpenHousehold open =
            new OpenHousehold(
                    world.access, world.registers.households(), world.keys, world.journal);
    private final JoinHousehold join =
            new JoinHousehold(
                    world.access,
                    world.registers.persons(),
                    world.registers.households(),
                    world.movedIn,
                    world.journal);
    private final LeaveHousehold leave =
            new LeaveHousehold(world.access, world.registers.households(), world.journal);
    private final LivingTogether livingTogether =
            new LivingTogether(
                    world.registers.households(), world.movedIn, UUID::randomUUID, world.journal);
    private final ChildrenAround around =
            new ChildrenAround(world.registers.persons(), world.registers.households());

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person tom = world.child("Tom Marsh", "2019-01-01");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");

    @Test
    void features_hear_who_is_found_to_live_together_now_and_not_who_did_once() {
        var home = world.home("1 Mill Lane", lena);

        done(
                join.handle(
                        world.worker, Sample.living(home, tom, Period.since(Sample.date("2026")))));

        assertThat(world.together).containsExactly(Set.of(lena.id(), tom.id()));
    }

    @Test
    void a_feature_records_that_somebody_does_not_live_there_any_more() {
        world.home("4 Mill Lane", lena, tom);
        var today = world.journal.today();

        livingTogether.left(world.worker, Address.of("4 Mill Lane"), tom.id(), today);
        livingTogether.left(world.worker, Address.of("9 Hill Street"), lena.id(), today);

        assertThat(world.acts(tom.id())).containsExactly("household-left");
        assertThat(world.acts(lena.id())).isEmpty();
        assertThat(around.childrenAround(lena.id(), Set.of(), today.plusDays(1)))
                .extracting(one -> one.child().id())
                .containsExactly(lena.id());
    }

    @Test
    void opening_twice_with_one_key_opens_one_household() {
        var key = UUID.randomUUID();

        var first = done(open.handle(world.worker, opening(key)));
        var second = done(open.handle(world.worker, opening(key)));

        assertThat(second).isEqualTo(first);
        assertThat(world.audit).hasSize(1);
    }

    @Test
    void a_child_lives_in_two_households_at_once() {
        var here = living(world.home("4 Mill Lane"), lena, Period.since(date("2021-06-14")));
        var there = living(world.home("9 Hill Street"), lena, Period.since(date("2024")));

        assertThat(done(join.handle(world.worker, here))).isEqualTo(here.id());
        assertThat(done(join.handle(world.worker, there))).isEqualTo(there.id());
        assertThat(world.acts(lena.id())).containsExactly("household-joined", "household-joined");
    }

    @Test
    void joining_twice_changes_nothing_and_an_overlapping_time_in_one_household_is_refused() {
        var home = world.home("4 Mill Lane");
        var stay = living(home, lena, Period.since(date("2021-06-14")));
        done(join.handle(world.worker, stay));

        var again = join.handle(world.worker, living(home, lena, stay.period()));
        var overlapping = join.handle(world.worker, living(home, lena, Period.always()));

        assertThat(done(again)).isEqualTo(stay.id());
        assertThat(refusedField(overlapping)).isEqualTo("from");
    }

    @Test
    void somebody_who_left_can_come_back() {
        var home = world.home("4 Mill Lane");
        done(join.handle(world.worker, living(home, mother, Period.since(date("2021")))));
        done(leave.handle(world.worker, leaving(home, mother, "2023-03")));

        var back =
                join.handle(world.worker, living(home, mother, Period.since(date("2024-01-01"))));

        assertThat(back).isInstanceOf(Answer.Done.class);
    }

    @Test
    void leaving_twice_changes_nothing() {
        var home = world.home("4 Mill Lane", mother);

        var first = done(leave.handle(world.worker, leaving(home, mother, "2026-11-22")));
        var second = done(leave.handle(world.worker, leaving(home, mother, "2026-11-22")));

        assertThat(second).isEqualTo(first);
        assertThat(world.acts(mother.id())).containsExactly("household-left");
    }

    @Test
    void nobody_leaves_before_they_came_or_where_they_do_not_live() {
        var home = world.home("4 Mill Lane", mother);

        assertThat(refusedField(leave.handle(world.worker, leaving(home, mother, "2024-12"))))
                .isEqualTo("to");
        assertThat(refusedField(leave.handle(world.worker, leaving(home, lena, "2026-01"))))
                .isEqualTo("person");
    }

    @Test
    void an_unknown_person_or_household_is_not_found() {
        var home = world.home("4 Mill Lane");
        var stranger = Sample.child("Nobody", "2020-01-01");
        var nowhere = Sample.household("nowhere");

        assertThat(join.handle(world.worker, living(home, stranger, Period.always())))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(join.handle(world.worker, living(nowhere, lena, Period.always())))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(leave.handle(world.worker, leaving(nowhere, lena, "2026")))
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void children_around_are_those_of_every_household_of_the_child_and_of_the_adults() {
        var partner = world.adult("Gary Pike", "1988-12-01");
        var cousin = world.child("Kim Marsh", "2015-03-03");
        var pikes = world.child("Zak Pike", "2020-07-07");
        var mill = world.home("4 Mill Lane", lena, tom, mother);
        var hill = world.home("9 Hill Street", lena, cousin);
        var pike = world.home("1 Pike Row", partner, pikes);

        var children = around.childrenAround(lena.id(), Set.of(partner.id()), TODAY);

        assertThat(children.getFirst())
                .isEqualTo(new ChildAround(lena.view(), Set.of(mill.id(), hill.id())));
        assertThat(children)
                .extracting(child -> child.child().id())
                .containsExactlyInAnyOrder(lena.id(), tom.id(), cousin.id(), pikes.id());
        assertThat(children).contains(new ChildAround(pikes.view(), Set.of(pike.id())));
    }

    @Test
    void who_has_left_or_grown_up_is_not_around_any_more_and_in_doubt_is() {
        var home = world.home("4 Mill Lane", lena, mother);
        var grown = world.child("Old Marsh", "2008-11-23");
        var left = world.child("Left Marsh", "2016-01-01");
        var unsure = world.child("Unsure Marsh", "2016-02-02");
        keep(living(home, grown, Period.always()));
        keep(living(home, left, Period.since(date("2020")).ended(date("2026-11-22"))));
        keep(living(home, unsure, Period.since(date("2020")).ended(date("2026-11"))));

        assertThat(around.childrenAround(lena.id(), Set.of(), TODAY))
                .extracting(child -> child.child().id())
                .containsExactlyInAnyOrder(lena.id(), unsure.id());
    }

    @Test
    void a_child_of_no_household_is_around_itself() {
        assertThat(around.childrenAround(lena.id(), Set.of(), TODAY))
                .containsExactly(new ChildAround(lena.view(), Set.of()));
    }

    @Test
    void people_recorded_together_join_the_household_one_of_them_already_has_there() {
        var home = world.home("4 Mill Lane", mother);
        var residents = Set.of(lena.id(), mother.id());

        var first = at("4, mill lane", residents);
        var second = at("4 Mill Lane", residents);

        assertThat(first).isEqualTo(home.id()).isEqualTo(second);
        assertThat(world.acts(lena.id())).containsExactly("household-joined");
        assertThat(world.acts(mother.id())).isEmpty();
    }

    @Test
    void another_family_at_the_same_address_is_another_household() {
        var home = world.home("4 Mill Lane", mother);
        var stranger = world.adult("Una Other", "1980-01-01");

        assertThat(at("4 Mill Lane", Set.of(stranger.id()))).isNotEqualTo(home.id());
    }

    private HouseholdId at(String address, Set<PersonId> residents) {
        return livingTogether.livingAt(world.worker, Address.of(address), residents, TODAY);
    }

    private void keep(Membership... stays) {
        List.of(stays).forEach(world.registers.households()::keep);
    }

    private static OpenHousehold.Command opening(UUID key) {
        return new OpenHousehold.Command(
                key, new HouseholdId(UUID.randomUUID()), Address.of("4 Mill Lane"));
    }

    private static LeaveHousehold.Command leaving(Household home, Person person, String last) {
        return new LeaveHousehold.Command(home.id(), person.id(), date(last));
    }
}
