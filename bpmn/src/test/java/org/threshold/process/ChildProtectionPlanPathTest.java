package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.ChildProtectionPlanProcess.Ends;
import org.threshold.process.ChildProtectionPlanProcess.Messages;
import org.threshold.process.ChildProtectionPlanProcess.Variables;
import org.threshold.process.ProtectionPlanDutyProcess.Steps;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class ChildProtectionPlanPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(ChildProtectionPlanProcess.ID, ProtectionPlanDutyProcess.ID);

    private static final String[] WORKERS = {"allocated-social-worker", "duty-social-worker"};
    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID plan = UUID.randomUUID();

    @Test
    void a_plan_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        make(engine);

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId()).isEqualTo(plan.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void core_groups_and_reviews_are_held_until_a_review_ends_the_plan(TestEngine engine) {
        makeAndClaim(engine);
        var coreGroup = engine.limitIn(240);
        var review = engine.limitIn(2000);
        var details = engine.limitIn(24);

        add(engine, Steps.HOLD_CORE_GROUP, coreGroup);
        add(engine, Steps.HOLD_REVIEW_CONFERENCE, review);
        add(engine, Steps.COMPLETE_PROTECTION_PLAN, details);
        hold(engine, Steps.COMPLETE_PROTECTION_PLAN, details, WORKERS);
        hold(engine, Steps.HOLD_CORE_GROUP, coreGroup, WORKERS);
        hold(engine, Steps.HOLD_REVIEW_CONFERENCE, review, "cp-chair", "team-manager");

        engine.assertEnded(ProtectionPlanDutyProcess.ID, ProtectionPlanDutyProcess.Ends.DUTY_DONE);
        assertThat(engine.running(ChildProtectionPlanProcess.ID)).isEqualTo(1);
        engine.publish(Messages.ENDED, plan, Map.of());
        engine.assertEnded(ChildProtectionPlanProcess.ID, Ends.ENDED);
    }

    @Test
    void the_next_core_group_is_a_duty_of_its_own_and_its_end_leaves_the_review_waiting(
            TestEngine engine) {
        makeAndClaim(engine);
        var first = engine.limitIn(240);
        var next = engine.limitIn(900);
        var review = engine.limitIn(2000);
        add(engine, Steps.HOLD_CORE_GROUP, first);
        add(engine, Steps.HOLD_REVIEW_CONFERENCE, review);

        engine.complete(engine.step(Steps.HOLD_CORE_GROUP), Map.of());
        add(engine, Steps.HOLD_CORE_GROUP, next);

        assertThat(engine.steps())
                .extracting(OpenJob::subjectId, OpenJob::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(idOf(next), next.dueAt()), tuple(idOf(review), review.dueAt()));
    }

    @Test
    void a_core_group_that_nobody_holds_climbs_and_stays_to_be_held(TestEngine engine) {
        makeAndClaim(engine);
        var coreGroup = engine.limitIn(240);
        add(engine, Steps.HOLD_CORE_GROUP, coreGroup);

        engine.advanceTo(coreGroup.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(coreGroup.firstRungAt());

        engine.assertClimbs(coreGroup);
        assertThat(engine.step(Steps.HOLD_CORE_GROUP).dueAt()).isEqualTo(coreGroup.dueAt());
    }

    @Test
    void a_plan_that_is_overtaken_ends_with_all_that_it_waits_for(TestEngine engine) {
        makeAndClaim(engine);
        var coreGroup = engine.limitIn(240);
        add(engine, Steps.HOLD_CORE_GROUP, coreGroup);
        engine.advanceTo(coreGroup.firstRungAt());

        engine.publish(Messages.SUPERSEDED, plan, Map.of());

        engine.assertEnded(ChildProtectionPlanProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private static void hold(TestEngine engine, String name, Limit limit, String... groups) {
        var step = engine.step(name);
        assertThat(step.subjectId()).isEqualTo(idOf(limit));
        assertThat(step.dueAt()).isEqualTo(limit.dueAt());
        assertThat(step.groups()).containsExactly(groups);
        engine.complete(step, Map.of());
    }

    private void makeAndClaim(TestEngine engine) {
        make(engine);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void make(TestEngine engine) {
        engine.publish(Messages.MADE, plan, Map.of(Variables.PLAN_ID, plan.toString()));
    }

    private void add(TestEngine engine, String step, Limit limit) {
        engine.publish(
                Messages.DUTY_ADDED,
                plan,
                Map.of(
                        Variables.DUTY_ID, idOf(limit),
                        Variables.DUTY_STEP, step,
                        Variables.DUTY, limit.asVariable()));
    }

    /** What a limit belongs to is told apart by the limit in these tests. */
    private static String idOf(Limit limit) {
        return "duty-of-" + limit.id();
    }
}
