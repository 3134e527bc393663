package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.app.AddToFamily.Added;
import org.threshold.workflow.people.app.AddToFamily.Command;
import org.threshold.workflow.people.app.AddToFamily.Whom;
import org.threshold.workflow.people.app.AddToFamily.WithTheChild;
import org.threshold.workflow.people.app.MoveIn.Where;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Belonging.How;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.people.domain.Tie;

class AddToFamilyTest {

    private final PeopleWorld world = new PeopleWorld();
    private final AddToFamily add = FamilyActs.in(world).add();

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person gary = world.adult("Gary Pike", "1988-12-01");
    private final StatedPerson said = Sample.child("Tom Marsh", "2019-01-01").facts();

    @Test
    void a_brother_who_is_new_is_registered_tied_and_lives_there_in_one_act() {
        var home = world.home("4 Mill Lane", lena);

        var added = done(asWorker(newOne(How.SIBLING, in(home, Period.always()))));

        assertThat(world.acts(added.person()))
                .containsExactly("person-registered", "household-joined", "relationship-recorded");
        assertThat(world.together).containsExactly(Set.of(lena.id(), added.person()));
        assertThat(ties()).containsExactly(tie(added.person(), RelationshipKind.SIBLING));
    }

    @Test
    void the_same_sent_twice_adds_nobody_twice_and_changes_nothing() {
        var home = world.home("4 Mill Lane", lena);
        var command = newOne(How.SIBLING, in(home, Period.since(Sample.date("2025"))));

        var first = done(asWorker(command));
        int acts = world.audit.size();

        assertThat(done(asWorker(command))).isEqualTo(first);
        assertThat(world.audit).hasSize(acts);
    }

    @Test
    void at_an_address_nobody_had_recorded_the_child_lives_too_in_one_household() {
        var where = new Where.At(UUID.randomUUID(), Address.of("9 Elm Road"), Set.of());

        var added =
                done(
                        asWorker(
                                newOne(
                                        How.SIBLING,
                                        Optional.of(new WithTheChild(where, Period.always())))));

        var stays = world.registers.households().membershipsOf(List.of(lena.id(), added.person()));
        assertThat(stays)
                .extracting(Membership::person)
                .containsExactlyInAnyOrder(lena.id(), added.person());
        assertThat(stays)
                .extracting(Membership::household)
                .containsOnly(stays.getFirst().household());
    }

    @Test
    void a_father_stands_in_his_place_in_the_childs_record() {
        var added = done(asWorker(known(gary.id(), How.FATHER)));

        assertThat(added.inPlace()).isTrue();
        assertThat(place()).isEqualTo(new KnownParent(gary.id()));
        assertThat(ties()).containsExactly(tie(gary.id(), RelationshipKind.FATHER));
    }

    @Test
    @Requirement("L-3.1.17")
    void a_manager_who_left_the_father_out_is_not_overruled_by_whoever_adds_him() {
        var leftOut =
                new NotToBeContacted(
                        ExclusionReason.RISK,
                        "order",
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-31"),
                        new StaffId(UUID.randomUUID()));
        place(leftOut);

        assertThat(done(asWorker(known(gary.id(), How.FATHER))).inPlace()).isFalse();
        assertThat(place()).isEqualTo(leftOut);
        assertThat(ties()).containsExactly(tie(gary.id(), RelationshipKind.FATHER));
    }

    @Test
    void a_second_father_is_tied_and_does_not_push_the_first_out() {
        var other = world.adult("Hal Other", "1980-01-01");
        done(asWorker(known(other.id(), How.FATHER)));

        assertThat(done(asWorker(known(gary.id(), How.FATHER))).inPlace()).isFalse();
        assertThat(place()).isEqualTo(new KnownParent(other.id()));
    }

    @Test
    void what_was_said_of_somebody_known_is_kept_as_another_name() {
        done(asWorker(known(gary.id(), How.CARER)));

        var facts = world.registers.persons().find(gary.id()).orElseThrow().facts();
        assertThat(facts.names().primary()).isEqualTo("Gary Pike");
        assertThat(facts.names().aliases()).containsExactly("Tom Marsh");
    }

    @Test
    void a_tie_that_ended_once_holds_again_from_today() {
        var tie = tie(gary.id(), RelationshipKind.CARER);
        var once = Sample.related(gary, RelationshipKind.CARER, lena);
        var period = Period.between(Sample.date("2022"), Sample.date("2023"));
        world.registers.relationships().keep(new Relationship(once.id(), tie, period, ""));

        done(asWorker(known(gary.id(), How.CARER)));

        assertThat(world.registers.relationships().of(List.of(lena.id())))
                .extracting(Relationship::period)
                .containsExactlyInAnyOrder(
                        period, Period.since(Sample.date(Sample.TODAY.toString())));
    }

    @Test
    void dates_that_are_recorded_otherwise_are_refused_before_anything_is_written() {
        var home = world.home("4 Mill Lane", lena, gary);
        var command =
                new Command(
                        lena.id(),
                        new Whom.SomebodyKnown(gary.id(), said),
                        new Belonging(How.FATHER, lena.id()),
                        in(home, Period.since(Sample.date("2026"))));

        assertThat(refusedField(asWorker(command))).isEqualTo("from");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void who_is_recorded_as_living_there_and_is_said_to_stays_as_recorded() {
        var home = world.home("4 Mill Lane", lena, gary);
        var command =
                new Command(
                        lena.id(),
                        new Whom.SomebodyKnown(gary.id(), said),
                        new Belonging(How.FATHER, lena.id()),
                        in(home, Period.always()));

        done(asWorker(command));

        assertThat(world.registers.households().membershipsOf(List.of(gary.id())))
                .extracting(Membership::period)
                .containsExactly(Period.since(Sample.date("2025")));
    }

    @Test
    void the_child_is_not_added_to_its_own_family_nor_somebody_nobody_knows() {
        assertThat(refusedField(asWorker(known(lena.id(), How.SIBLING)))).isEqualTo("known");
        assertThat(asWorker(known(new PersonId(UUID.randomUUID()), How.SIBLING)))
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void a_birth_that_cannot_be_is_refused_before_anything_is_written() {
        var home = world.home("4 Mill Lane", lena);
        var unnamed =
                world.known(
                        Person.registered(
                                new PersonId(UUID.randomUUID()),
                                StatedPerson.unknown(PersonKind.CHILD)));
        var command =
                new Command(
                        lena.id(),
                        new Whom.SomebodyKnown(
                                unnamed.id(), Sample.child("Tom Marsh", "2990-01-01").facts()),
                        new Belonging(How.SIBLING, lena.id()),
                        in(home, Period.always()));

        assertThat(refusedField(asWorker(command))).isEqualTo("born");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void whoever_works_with_no_family_adds_nobody() {
        assertThatThrownBy(() -> add.handle(world.operator, known(gary.id(), How.FATHER)))
                .isInstanceOf(AccessRefused.class);
    }

    private Answer<Added> asWorker(Command command) {
        return add.handle(world.worker, command);
    }

    private Command newOne(How how, Optional<WithTheChild> home) {
        var whom = new Whom.SomebodyNew(UUID.randomUUID(), said);
        return new Command(lena.id(), whom, new Belonging(how, lena.id()), home);
    }

    private Command known(PersonId person, How how) {
        var whom = new Whom.SomebodyKnown(person, said);
        return new Command(lena.id(), whom, new Belonging(how, lena.id()), Optional.empty());
    }

    private static Optional<WithTheChild> in(Household home, Period period) {
        return Optional.of(new WithTheChild(new Where.In(home.id()), period));
    }

    private Tie tie(PersonId from, RelationshipKind kind) {
        return new Tie(from, kind, lena.id());
    }

    private List<Tie> ties() {
        return world.registers.relationships().of(List.of(lena.id())).stream()
                .map(Relationship::tie)
                .toList();
    }

    private void place(ParentStanding standing) {
        world.registers
                .parents()
                .put(new ParentRecord(lena.id(), ParentRole.FATHER, standing), Sample.CHANGE);
    }

    private ParentStanding place() {
        return world.registers.parents().of(lena.id()).stream()
                .filter(one -> one.role().equals(ParentRole.FATHER))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
