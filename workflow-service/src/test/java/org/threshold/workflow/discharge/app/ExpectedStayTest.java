package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** Which children in hospital are expected not to leave it, since when and until when (L-3.1.9). */
class ExpectedStayTest {

    private static final Instant NOW = london("2026-11-26T14:00");

    private final HospitalWorld world = new HospitalWorld(NOW);

    @Test
    void one_that_is_protected_by_law_needs_a_plan_too_and_any_other_needs_none() {
        world.admitted();
        assertThat(world.steps.waiting()).isEmpty();

        world.protectedByLaw = true;
        world.happens(ChangeKind.EMERGENCY_PROTECTION, "police-protection");

        assertThat(world.stay().why()).isEqualTo(Expectation.PROTECTED_BY_LAW);
    }

    @Test
    @Requirement("L-3.1.9")
    void a_person_who_decides_that_it_does_not_return_has_a_plan_agreed_at_once() {
        world.watch().doesNotReturn(HospitalWorld.MANAGER, HospitalWorld.JOINED);
        assertThat(world.steps.waiting()).isEmpty();

        world.admitted();
        world.watch().doesNotReturn(HospitalWorld.MANAGER, HospitalWorld.JOINED);
        world.watch().doesNotReturn(HospitalWorld.MANAGER, HospitalWorld.JOINED);

        assertThat(world.stay().why()).isEqualTo(Expectation.DOES_NOT_RETURN);
        world.steps.only(AgreePlanOfStay.STEP);
    }

    @Test
    void an_admission_that_is_withdrawn_leaves_no_plan_to_agree() {
        world.admitted();
        world.protectedByLaw = true;
        world.happens(ChangeKind.EMERGENCY_PROTECTION, "police-protection");

        world.admissionWithdrawn();

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.stay().open()).isFalse();
    }

    @Test
    void a_meeting_that_holds_so_of_a_child_in_hospital_has_a_plan_agreed() {
        world.admitted();
        world.watch().decided(decided(new ReturnHome.NotInQuestion()));
        assertThat(world.steps.waiting()).isEmpty();

        world.watch().decided(decided(new ReturnHome.DoesNotReturn()));
        world.watch().decided(decided(new ReturnHome.DoesNotReturn()));

        world.steps.only(AgreePlanOfStay.STEP);
    }

    private static DiscussionDecided decided(ReturnHome answer) {
        var meeting = new MeetingHeld(new DiscussionId(new UUID(0, 1)), 1, NOW, true);
        var child =
                new ChildDecision(
                        HospitalWorld.JOINED,
                        new ChildOutcome.Section17(),
                        "Why.",
                        new Paediatric(Paediatric.Answer.OFFERED, "Why."),
                        answer);
        return new DiscussionDecided(meeting, HospitalWorld.MANAGER, List.of(child));
    }

    @Test
    void anybody_who_works_with_the_child_can_say_so_with_a_reason() {
        assertThat(say("The risk.")).isInstanceOf(StayResult.NothingThere.class);
        world.admitted();
        assertThat(say(" ")).isInstanceOf(StayResult.Refused.class);

        assertThat(say("The risk.")).isInstanceOf(StayResult.Done.class);

        assertThat(world.stay().reason()).isEqualTo("The risk.");
        assertThat(say("Again.")).isInstanceOf(StayResult.Done.class);
        assertThat(world.stay().reason()).isEqualTo("The risk.");
    }

    private StayResult say(String reason) {
        return world.expect().handle(HospitalWorld.WORKER, HospitalWorld.BABY, reason);
    }

    @Test
    void a_manager_decides_that_the_child_may_leave_and_no_change_takes_that_back() {
        world.doesNotReturn = true;
        world.admitted();
        assertThat(letLeave("")).isInstanceOf(StayResult.Refused.class);

        assertThat(letLeave("A foster carer takes it.")).isInstanceOf(StayResult.Done.class);

        world.happens(ChangeKind.CONDITION_WORSENED, "worsened");
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.gate().of(HospitalWorld.BABY)).isEmpty();
        assertThatThrownBy(
                        () ->
                                world.letLeave()
                                        .handle(HospitalWorld.WORKER, HospitalWorld.BABY, "Why."))
                .isInstanceOf(AccessRefused.class);
    }

    private StayResult letLeave(String reason) {
        return world.letLeave().handle(HospitalWorld.MANAGER, HospitalWorld.BABY, reason);
    }

    @Test
    void a_child_that_leaves_ends_the_plan() {
        world.doesNotReturn = true;
        world.admitted();

        world.leaves();

        assertThat(world.stay().open()).isFalse();
        assertThat(world.steps.waiting()).isEmpty();
    }
}
