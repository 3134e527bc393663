package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.OutOfHoursPlanProcess.Ends;
import org.threshold.process.OutOfHoursPlanProcess.Messages;
import org.threshold.process.OutOfHoursPlanProcess.Steps;
import org.threshold.process.OutOfHoursPlanProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class OutOfHoursPlanPathTest {

    @RegisterExtension static final PathCoverage PATHS = PathCoverage.of(OutOfHoursPlanProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID plan = UUID.randomUUID();

    @Test
    void a_plan_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        agree(engine, engine.limitIn(40));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId()).isEqualTo(plan.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void a_plan_ends_with_its_review(TestEngine engine) {
        var review = engine.limitIn(40);
        agreeAndClaim(engine, review);

        var step = engine.step(Steps.REVIEW_OUT_OF_HOURS_PLAN);
        assertThat(step.subjectId()).isEqualTo(plan.toString());
        assertThat(step.dueAt()).isEqualTo(review.dueAt());
        assertThat(step.groups()).containsExactly("team-manager");
        engine.complete(step, Map.of(Variables.CARRIES_ON, false));

        engine.assertEnded(OutOfHoursPlanProcess.ID, Ends.PLAN_ENDED);
    }

    @Test
    void a_review_that_does_not_say_whether_the_plan_carries_on_ends_it(TestEngine engine) {
        agreeAndClaim(engine, engine.limitIn(40));

        engine.complete(engine.step(Steps.REVIEW_OUT_OF_HOURS_PLAN), Map.of());

        engine.assertEnded(OutOfHoursPlanProcess.ID, Ends.PLAN_ENDED);
    }

    @Test
    void a_plan_that_carries_on_is_reviewed_again_by_its_new_limit(TestEngine engine) {
        agreeAndClaim(engine, engine.limitIn(40));
        var again = engine.limitIn(64);

        engine.complete(
                engine.step(Steps.REVIEW_OUT_OF_HOURS_PLAN),
                Map.of(Variables.CARRIES_ON, true, Variables.REVIEW, again.asVariable()));

        var step = engine.step(Steps.REVIEW_OUT_OF_HOURS_PLAN);
        assertThat(step.dueAt()).isEqualTo(again.dueAt());
        engine.advanceTo(again.firstRungAt());
        engine.assertClimbs(again);
        engine.complete(step, Map.of(Variables.CARRIES_ON, false));
        engine.assertEnded(OutOfHoursPlanProcess.ID, Ends.PLAN_ENDED);
    }

    @Test
    void a_plan_that_nobody_reviews_climbs_its_ladder_and_stays_to_be_reviewed(TestEngine engine) {
        var review = engine.limitIn(40);
        agreeAndClaim(engine, review);

        engine.advanceTo(review.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(review.firstRungAt());
        engine.assertClimbs(review);

        assertThat(engine.ends(OutOfHoursPlanProcess.ID))
                .containsExactly("EndEvent_LadderClimbedReviewNear");
        assertThat(engine.step(Steps.REVIEW_OUT_OF_HOURS_PLAN).dueAt()).isEqualTo(review.dueAt());
    }

    @Test
    void a_superseded_plan_ends_with_all_that_it_waits_for(TestEngine engine) {
        var review = engine.limitIn(40);
        agreeAndClaim(engine, review);
        engine.advanceTo(review.firstRungAt());

        engine.publish(Messages.SUPERSEDED, plan, Map.of());

        engine.assertEnded(OutOfHoursPlanProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void agreeAndClaim(TestEngine engine, Limit review) {
        agree(engine, review);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void agree(TestEngine engine, Limit review) {
        engine.publish(
                Messages.AGREED,
                plan,
                Map.of(Variables.PLAN_ID, plan.toString(), Variables.REVIEW, review.asVariable()));
    }
}
