package org.threshold.workflow.safety.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.safety.domain.Given.BABY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.safety.app.RecordContact.About;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.RankAnswer;
import org.threshold.workflow.worklist.Completion;

/** The process of an out-of-hours plan is started again at the review that is still to be held. */
class RestartPlanTest {

    private static final Instant SATURDAY = london("2026-11-28T20:00");
    private static final Instant MONDAY_TEN = london("2026-11-30T10:00");
    private static final Instant TUESDAY_TEN = london("2026-12-01T10:00");
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);

    private final SafetyWorld world = new SafetyWorld(SATURDAY);
    private PlanId plan;

    @BeforeEach
    void a_plan_is_agreed_on_a_saturday_night() {
        var said =
                new ContactSaid(
                        ContactPurpose.STRATEGY_DISCUSSION,
                        SATURDAY,
                        List.of(Given.officer(Rank.SERGEANT)),
                        new ContactSaid.Words("A bruise was seen.", "", ""));
        var about = new About(new ContactId(UUID.randomUUID()), BABY);
        var kept = world.contact().handle(Actors.in(Role.EDT_WORKER), about, said, plan());
        plan = ((ContactResult.Closed) kept).plan().id();
    }

    @Test
    void a_plan_that_was_not_reviewed_is_waited_for_again() {
        assertThat(world.restart().carrying(plan.value()).orElseThrow().cases())
                .containsExactly(BABY.value());

        assertThat(world.restart().startAgain(plan.value())).contains("review-out-of-hours-plan");

        assertThat(world.engine).hasSize(2);
        assertThat(world.engine.getLast()).isEqualTo(world.engine.getFirst());
    }

    @Test
    void a_plan_that_carries_on_is_started_at_its_next_review() {
        world.at(MONDAY_TEN.minusSeconds(60));
        review(PlanReview.Outcome.CARRIES_ON, new Expiry.At(TUESDAY_TEN.plusSeconds(60)));

        world.restart().startAgain(plan.value());

        assertThat(String.valueOf(world.engine.getLast().variables().get("review")))
                .contains(TUESDAY_TEN.toString());
    }

    @Test
    void a_plan_that_has_ended_starts_nothing_and_what_others_carry_is_not_carried_here() {
        world.at(MONDAY_TEN.minusSeconds(60));
        review(PlanReview.Outcome.ENDS, new Expiry.NotSaid());

        assertThat(world.restart().startAgain(plan.value())).isEmpty();
        assertThat(world.engine).hasSize(1);
        assertThat(world.restart().carrying(new UUID(9, 9))).isEmpty();
    }

    private static PlanGiven plan() {
        var given = Given.plan();
        return new PlanGiven(
                given.risks(),
                given.actions(),
                given.whereabouts(),
                given.contingency(),
                new Expiry.At(MONDAY_TEN));
    }

    private void review(PlanReview.Outcome outcome, Expiry until) {
        var done = new PlanReview(outcome, "All of it.", "", until, RankAnswer.CONFIRMED);
        assertThat(world.review().handle(MANAGER, plan, done)).isInstanceOf(Completion.Done.class);
    }
}
