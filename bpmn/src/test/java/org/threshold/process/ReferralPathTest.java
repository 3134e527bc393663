package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.ReferralProcess.Ends;
import org.threshold.process.ReferralProcess.Messages;
import org.threshold.process.ReferralProcess.Steps;
import org.threshold.process.ReferralProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class ReferralPathTest {

    @RegisterExtension static final PathCoverage PATHS = PathCoverage.of(ReferralProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID referral = UUID.randomUUID();

    @Test
    void a_referral_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        receive(engine, Map.of(Variables.DECISION, limitOf(engine, 24).asVariable()));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(referral.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void a_referral_that_needs_a_discussion_ends_when_the_discussion_is_called(TestEngine engine) {
        var decision = limitOf(engine, 24);
        receiveAndClaim(engine, Map.of(Variables.DECISION, decision.asVariable()));

        var step = engine.step(Steps.DECIDE_REFERRAL);
        assertThat(step.subjectId()).isEqualTo(referral.toString());
        assertThat(step.dueAt()).isEqualTo(decision.dueAt());
        assertThat(step.groups()).containsExactly("duty-social-worker");
        engine.complete(step, Map.of(Variables.FOLLOW_UP, ReferralProcess.STRATEGY_DISCUSSION));

        engine.assertEnded(ReferralProcess.ID, Ends.TAKEN_FURTHER);
    }

    @Test
    void a_referral_of_a_child_in_need_ends_when_each_child_is_assessed(TestEngine engine) {
        receiveAndClaim(engine, Map.of(Variables.DECISION, limitOf(engine, 24).asVariable()));

        engine.complete(
                engine.step(Steps.DECIDE_REFERRAL),
                Map.of(Variables.FOLLOW_UP, ReferralProcess.ASSESSMENT));

        engine.assertEnded(ReferralProcess.ID, Ends.TAKEN_FURTHER);
    }

    @Test
    void a_decision_is_acted_on(TestEngine engine) {
        var action = limitOf(engine, 48);
        receiveAndClaim(engine, Map.of(Variables.DECISION, limitOf(engine, 24).asVariable()));

        engine.complete(
                engine.step(Steps.DECIDE_REFERRAL),
                Map.of(
                        Variables.FOLLOW_UP,
                        ReferralProcess.ACT,
                        Variables.ACTION,
                        action.asVariable()));
        var step = engine.step(Steps.ACT_ON_DECISION);
        assertThat(step.subjectId()).isEqualTo(referral.toString());
        assertThat(step.dueAt()).isEqualTo(action.dueAt());
        assertThat(step.groups()).containsExactly("duty-social-worker");
        engine.complete(step, Map.of());

        engine.assertEnded(ReferralProcess.ID, Ends.DECISION_ACTED_ON);
    }

    @Test
    void a_referral_that_was_decided_before_resumes_at_acting(TestEngine engine) {
        var action = limitOf(engine, 48);
        receiveAndClaim(
                engine,
                Map.of(
                        Variables.RESUME_AT,
                        Steps.ACT_ON_DECISION,
                        Variables.ACTION,
                        action.asVariable()));

        assertThat(engine.steps()).hasSize(1);
        engine.complete(engine.step(Steps.ACT_ON_DECISION), Map.of());

        engine.assertEnded(ReferralProcess.ID, Ends.DECISION_ACTED_ON);
    }

    @Test
    void an_undecided_referral_climbs_its_ladder_and_stays_to_be_decided(TestEngine engine) {
        var decision = limitOf(engine, 24);
        receiveAndClaim(engine, Map.of(Variables.DECISION, decision.asVariable()));

        engine.advanceTo(decision.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(decision.firstRungAt());
        assertThat(engine.job(CLIMB).variables().get("deadlineId"))
                .isEqualTo(decision.id().toString());
        engine.complete(engine.job(CLIMB), Map.of("stillWaiting", false));

        assertThat(engine.ends(ReferralProcess.ID))
                .containsExactly("EndEvent_LadderClimbedDecisionNear");
        assertThat(engine.step(Steps.DECIDE_REFERRAL).dueAt()).isEqualTo(decision.dueAt());
    }

    @Test
    void a_decision_not_acted_on_climbs_its_ladder_and_the_ladder_dies_with_the_referral(
            TestEngine engine) {
        var action = limitOf(engine, 48);
        receiveAndClaim(
                engine,
                Map.of(
                        Variables.RESUME_AT,
                        Steps.ACT_ON_DECISION,
                        Variables.ACTION,
                        action.asVariable()));

        engine.advanceTo(action.firstRungAt());
        assertThat(engine.job(CLIMB).variables().get("deadlineId"))
                .isEqualTo(action.id().toString());
        engine.complete(
                engine.job(CLIMB),
                Map.of("stillWaiting", true, "nextRungAt", action.dueAt().toString()));
        engine.complete(engine.step(Steps.ACT_ON_DECISION), Map.of());

        engine.assertEnded(ReferralProcess.ID, Ends.DECISION_ACTED_ON);
        assertThat(engine.running(EscalationLadderProcess.ID)).isZero();
    }

    @Test
    void a_ladder_that_nobody_waits_on_leaves_the_action_open(TestEngine engine) {
        var action = limitOf(engine, 48);
        receiveAndClaim(
                engine,
                Map.of(
                        Variables.RESUME_AT,
                        Steps.ACT_ON_DECISION,
                        Variables.ACTION,
                        action.asVariable()));

        engine.advanceTo(action.firstRungAt());
        engine.complete(engine.job(CLIMB), Map.of("stillWaiting", false));

        assertThat(engine.ends(ReferralProcess.ID))
                .containsExactly("EndEvent_LadderClimbedActionNear");
        assertThat(engine.step(Steps.ACT_ON_DECISION).dueAt()).isEqualTo(action.dueAt());
    }

    @Test
    void a_superseded_referral_ends_with_all_that_it_waits_for(TestEngine engine) {
        var decision = limitOf(engine, 24);
        receiveAndClaim(engine, Map.of(Variables.DECISION, decision.asVariable()));
        engine.advanceTo(decision.firstRungAt());

        engine.publish(Messages.SUPERSEDED, referral, Map.of());

        engine.assertEnded(ReferralProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void receiveAndClaim(TestEngine engine, Map<String, Object> variables) {
        receive(engine, variables);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void receive(TestEngine engine, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(Variables.REFERRAL_ID, referral.toString());
        engine.publish(Messages.RECEIVED, referral, all);
    }

    private static Limit limitOf(TestEngine engine, int hours) {
        return Limit.dueAt(engine.now().plus(Duration.ofHours(hours)));
    }
}
