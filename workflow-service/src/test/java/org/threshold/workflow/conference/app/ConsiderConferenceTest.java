package org.threshold.workflow.conference.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.conference.app.ConferenceWorld.CHAIR;
import static org.threshold.workflow.conference.app.ConferenceWorld.MANAGER;
import static org.threshold.workflow.conference.app.ConferenceWorld.MONDAY;
import static org.threshold.workflow.conference.app.ConferenceWorld.WORKER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.conference.domain.ConferenceGiven;
import org.threshold.workflow.conference.domain.ConferenceGiven.Choice;
import org.threshold.workflow.conference.domain.Consideration.Standing.Held;
import org.threshold.workflow.conference.domain.Consideration.Standing.NotCalled;
import org.threshold.workflow.conference.domain.Consideration.Standing.ToBeHeld;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.worklist.Completion;

class ConsiderConferenceTest {

    private final ConferenceWorld world = new ConferenceWorld();

    @Test
    @Requirement("R-C&F-9a")
    void for_each_child_a_conference_is_considered_the_same_day() {
        world.near(How.HOUSEHOLD_JOINED, world.baby, world.sister);

        assertThat(world.steps.of(world.id(world.baby).value()))
                .containsExactly("consider-conference");
        assertThat(world.steps.of(world.id(world.sister).value()))
                .containsExactly("consider-conference");
        var limit =
                world.time
                        .deadlines()
                        .of("conference-consideration", world.id(world.baby).value())
                        .getFirst();
        assertThat(WorkingTime.dayOf(limit.dueAt())).isEqualTo(WorkingTime.dayOf(MONDAY));
        assertThat(world.steps.waiting())
                .allSatisfy(task -> assertThat(task.candidates()).contains(Role.TEAM_MANAGER));
    }

    @Test
    @Requirement("R-C&F-9c")
    void both_families_people_are_told_and_the_others_only_that_there_are_children() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);

        assertThat(world.changes)
                .extracting(NewChange::kind)
                .containsOnly(ChangeKind.ADULT_MOVED_IN);
        NewChange own = world.changes.getFirst();
        assertThat(own.stage()).isEqualTo("moved-in");
        assertThat(own.cases()).containsExactly(world.of(world.baby).about().caseRef());
        assertThat(own.code("adult")).isEqualTo(world.partner.value().toString());
        assertThat(own.detail()).contains("Gary Pike").doesNotContain(world.plan.value());
        NewChange other = world.changes.getLast();
        assertThat(other.stage()).isEqualTo("other-family");
        assertThat(other.cases()).containsExactly(world.plan);
        assertThat(other.codes()).isEmpty();
        assertThat(other.detail()).isEmpty();
    }

    @Test
    void what_waits_is_neither_asked_nor_told_again_and_what_is_decided_is() {
        world.near(How.RELATIONSHIP_RECORDED, world.baby);
        world.near(How.HOUSEHOLD_JOINED, world.baby);

        assertThat(world.changes).hasSize(2);
        assertThat(world.changes.getFirst().stage()).isEqualTo("linked-to-plan");

        decide(world.baby, called());
        world.near(How.HOUSEHOLD_JOINED, world.baby);

        assertThat(world.changes).hasSize(4);
        assertThat(world.rows.of(world.cases.openFor(world.baby, MONDAY))).hasSize(2);
    }

    @Test
    void a_conference_that_is_called_is_due_within_fifteen_working_days_and_ends_when_held() {
        world.near(How.CONCERN_RECORDED, world.baby);
        var id = world.id(world.baby);

        assertThat(decide(world.baby, called()))
                .isEqualTo(
                        new Completion.Done(
                                "A child protection conference is called. It is due by"
                                        + " Monday 14 December 2026 at 17:00."));
        assertThat(world.steps.of(id.value())).containsExactly("hold-considered-conference");
        assertThat(world.called).containsExactly(world.of(world.baby).about().caseRef());
        assertThat(world.hold.handle(MANAGER, id, LocalDate.parse("2026-11-24")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.hold.handle(MANAGER, id, LocalDate.parse("2026-11-23")))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.of(world.baby).standing()).isInstanceOf(Held.class);
        assertThat(world.conferences).containsExactly(LocalDate.parse("2026-11-23"));
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.time.deadlines().of("conference-consideration", id.value()))
                .allSatisfy(limit -> assertThat(limit.isOpen()).isFalse());
    }

    @Test
    @Requirement("R-C&F-6")
    void one_that_is_recorded_elsewhere_is_this_one_and_its_day_is_not_asked_again() {
        world.near(How.CONCERN_RECORDED, world.baby);
        var ref = world.of(world.baby).about().caseRef();
        world.elsewhere.held(MANAGER, ref, LocalDate.parse("2026-11-23"));
        assertThat(world.steps.of(world.id(world.baby).value()))
                .containsExactly("consider-conference");

        decide(world.baby, called());
        world.elsewhere.held(MANAGER, ref, LocalDate.parse("2026-11-20"));
        assertThat(world.steps.waiting()).hasSize(1);
        world.elsewhere.held(MANAGER, ref, LocalDate.parse("2026-11-23"));

        assertThat(world.of(world.baby).standing()).isInstanceOf(Held.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.conferences).isEmpty();
    }

    @Test
    @Requirement("R-C&F-9b")
    void none_is_called_only_after_a_chair_was_asked() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        world.at(MONDAY.plus(Duration.ofHours(2)));

        assertThat(decide(world.baby, notCalled(Optional.empty())))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.steps.of(world.id(world.baby).value()))
                .containsExactly("consider-conference");

        assertThat(decide(world.baby, notCalled(Optional.of((StaffId) CHAIR.id()))))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.of(world.baby).standing()).isInstanceOf(NotCalled.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.audit.getLast())
                .extracting(AuditEntry::what, AuditEntry::why)
                .containsExactly("conference-not-called", "He has moved out again.");
    }

    @Test
    void whoever_is_late_hears_that_it_is_decided_and_who_may_not_decide_is_refused() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);

        assertThatThrownBy(() -> world.decide.handle(WORKER, world.id(world.baby), called()))
                .isInstanceOf(AccessRefused.class);
        decide(world.baby, called());

        assertThat(decide(world.baby, called())).isInstanceOf(Completion.Gone.class);
    }

    @Test
    void what_is_considered_goes_on_under_the_case_that_stays_open() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        var from = world.of(world.baby).about().caseRef();
        var into = world.cases.openFor(world.sister, MONDAY);

        world.joined.joined(new CaseJoined(MANAGER, from, into, List.of(), MONDAY));

        assertThat(world.rows.of(from)).isEmpty();
        assertThat(world.rows.of(into)).hasSize(1);
        assertThat(world.steps.only().subject().cases()).containsExactly(into.value());
    }

    @Test
    void who_decided_and_why_is_kept() {
        world.near(How.HOUSEHOLD_JOINED, world.baby);
        decide(world.baby, called());

        assertThat(world.of(world.baby).standing())
                .isInstanceOfSatisfying(
                        ToBeHeld.class,
                        held -> {
                            assertThat(held.why().by()).isEqualTo(MANAGER.id());
                            assertThat(held.why().reason()).contains("four children");
                        });
    }

    private Completion decide(PersonId child, ConferenceGiven given) {
        var id = world.rows.of(world.cases.openFor(child, MONDAY)).getFirst().id();
        return world.decide.handle(MANAGER, id, given);
    }

    private static ConferenceGiven called() {
        return new ConferenceGiven(
                Choice.HOLD,
                "He was the risk to four children.",
                Optional.empty(),
                Optional.empty());
    }

    private static ConferenceGiven notCalled(Optional<StaffId> chair) {
        return new ConferenceGiven(
                Choice.NOT_CALLED,
                "He has moved out again.",
                chair,
                Optional.of(MONDAY.plus(Duration.ofHours(1))));
    }
}
