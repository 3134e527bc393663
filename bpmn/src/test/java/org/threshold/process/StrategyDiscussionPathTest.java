package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.StrategyDiscussionProcess.Ends;
import org.threshold.process.StrategyDiscussionProcess.Messages;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;
import org.threshold.trace.Requirement;

class StrategyDiscussionPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(
                    StrategyDiscussionProcess.ID,
                    StrategyMeetingProcess.ID,
                    StrategyRecordProcess.ID,
                    PolicePreparationProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;
    private static final String INVITE = StrategyMeetingProcess.Steps.INVITE_TO_DISCUSSION;
    private static final String HOLD = StrategyMeetingProcess.Steps.HOLD_DISCUSSION;
    private static final String DECIDE = StrategyRecordProcess.Steps.DECIDE_PER_CHILD;
    private static final String DISTRIBUTE = StrategyRecordProcess.Steps.DISTRIBUTE_RECORD;
    private static final String PREPARE = PolicePreparationProcess.Steps.REVIEW_POLICE_PREPARATION;

    private final UUID discussion = UUID.randomUUID();

    @Test
    void a_discussion_is_held_decided_distributed_and_concluded(TestEngine engine) {
        var due = engine.limitIn(8);
        var preparation = engine.limitIn(7);
        var distribution = engine.limitIn(30);
        call(
                engine,
                Map.of("discussion", due.asVariable(), "preparation", preparation.asVariable()));

        assertStep(engine.step(PREPARE), preparation, "police-referral-sergeant");
        engine.complete(engine.step(PREPARE), Map.of());
        assertStep(engine.step(INVITE), due, "team-manager", "duty-social-worker");
        engine.complete(engine.step(INVITE), Map.of());
        assertStep(engine.step(HOLD), due, "team-manager");
        hold(engine, distribution);
        assertStep(engine.step(DECIDE), distribution, "team-manager");
        engine.complete(engine.step(DECIDE), Map.of("nextReview", false));
        assertStep(
                engine.step(DISTRIBUTE),
                distribution,
                "team-manager",
                "duty-social-worker",
                "allocated-social-worker");
        engine.complete(engine.step(DISTRIBUTE), Map.of());

        engine.assertEnded(PolicePreparationProcess.ID, PolicePreparationProcess.Ends.REVIEWED);
        engine.assertEnded(StrategyMeetingProcess.ID, StrategyMeetingProcess.Ends.MEETING_HELD);
        engine.assertEnded(StrategyRecordProcess.ID, StrategyRecordProcess.Ends.RECORD_DISTRIBUTED);
        engine.assertEnded(StrategyDiscussionProcess.ID, Ends.CONCLUDED);
    }

    @Test
    @Requirement("R-TVP-3a")
    void a_discussion_held_urgently_does_not_end_before_the_police_are_prepared(TestEngine engine) {
        resumeAt(engine, DISTRIBUTE, engine.limitIn(20), false);

        engine.complete(engine.step(DISTRIBUTE), Map.of());

        assertThat(engine.running(StrategyDiscussionProcess.ID)).isEqualTo(1);
        engine.complete(engine.step(PREPARE), Map.of());
        engine.assertEnded(StrategyDiscussionProcess.ID, Ends.CONCLUDED);
    }

    @Test
    void a_meeting_without_a_quorum_makes_the_full_meeting_due(TestEngine engine) {
        var full = engine.limitIn(120);
        resumeAt(engine, HOLD, engine.limitIn(8), true);

        engine.complete(
                engine.step(HOLD), Map.of("quorate", false, "discussion", full.asVariable()));

        assertThat(engine.steps()).hasSize(1);
        assertStep(engine.step(HOLD), full, "team-manager");
    }

    @Test
    @Requirement("L-3.1.6a")
    void a_review_is_held_as_another_meeting_with_a_due_instant_of_its_own(TestEngine engine) {
        var review = engine.limitIn(100);
        resumeAt(engine, DECIDE, engine.limitIn(20), true);

        engine.complete(
                engine.step(DECIDE), Map.of("nextReview", true, "review", review.asVariable()));
        engine.complete(engine.step(DISTRIBUTE), Map.of());
        assertThat(engine.steps()).hasSize(1);
        assertStep(engine.step(HOLD), review, "team-manager");
        hold(engine, engine.limitIn(130));
        engine.complete(engine.step(DECIDE), Map.of("nextReview", false));
        engine.complete(engine.step(DISTRIBUTE), Map.of());

        engine.assertEnded(StrategyDiscussionProcess.ID, Ends.CONCLUDED);
    }

    @Test
    void a_discussion_not_held_in_time_climbs_once_for_both_of_its_steps(TestEngine engine) {
        var due = engine.limitIn(8);
        call(engine, Map.of("discussion", due.asVariable(), "settled", List.of(PREPARE)));

        engine.advanceTo(due.firstRungAt());
        engine.assertClimbs(due);
        engine.complete(engine.step(INVITE), Map.of());

        assertThat(engine.jobs(CLIMB)).isEmpty();
        assertThat(engine.ends(StrategyMeetingProcess.ID))
                .contains("EndEvent_LadderClimbedDiscussionNear");
        assertStep(engine.step(HOLD), due, "team-manager");
    }

    @Test
    void a_record_not_distributed_in_time_climbs(TestEngine engine) {
        var distribution = engine.limitIn(20);
        resumeAt(engine, DISTRIBUTE, distribution, true);

        engine.advanceTo(distribution.firstRungAt());

        engine.assertClimbs(distribution);
        assertStep(
                engine.step(DISTRIBUTE),
                distribution,
                "team-manager",
                "duty-social-worker",
                "allocated-social-worker");
    }

    @Test
    void a_preparation_not_reviewed_in_time_climbs(TestEngine engine) {
        var preparation = engine.limitIn(4);
        call(
                engine,
                Map.of(
                        "discussion", engine.limitIn(8).asVariable(),
                        "preparation", preparation.asVariable()));

        engine.advanceTo(preparation.firstRungAt());

        engine.assertClimbs(preparation);
        assertStep(engine.step(PREPARE), preparation, "police-referral-sergeant");
    }

    @Test
    void deadlines_that_move_climb_each_at_its_own_new_instant(TestEngine engine) {
        var due = engine.limitIn(80);
        var preparation = engine.limitIn(70);
        call(
                engine,
                Map.of("discussion", due.asVariable(), "preparation", preparation.asVariable()));

        move(engine, due, 4);
        move(engine, preparation, 2);

        engine.advanceTo(engine.now().plus(Duration.ofHours(2)));
        engine.assertClimbs(preparation);
        engine.advanceTo(engine.now().plus(Duration.ofHours(2)));
        engine.assertClimbs(due);
        assertThat(engine.steps()).hasSize(2);
    }

    @Test
    void a_superseded_discussion_ends_with_its_meeting_its_preparation_and_its_ladders(
            TestEngine engine) {
        var due = engine.limitIn(8);
        call(engine, Map.of("discussion", due.asVariable(), "preparation", due.asVariable()));
        move(engine, due, 2);
        engine.advanceTo(due.firstRungAt());

        engine.publish(Messages.SUPERSEDED, discussion, Map.of());

        engine.assertEnded(StrategyDiscussionProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void call(TestEngine engine, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(Variables.DISCUSSION_ID, discussion.toString());
        engine.publish(Messages.CALLED, discussion, all);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void resumeAt(TestEngine engine, String step, Limit limit, boolean prepared) {
        call(
                engine,
                Map.of(
                        "resumeAt", step,
                        "discussion", limit.asVariable(),
                        "distribution", limit.asVariable(),
                        "preparation", limit.asVariable(),
                        "settled", prepared ? List.of(PREPARE) : List.of()));
    }

    private static void hold(TestEngine engine, Limit distribution) {
        engine.complete(
                engine.step(HOLD),
                Map.of("quorate", true, "distribution", distribution.asVariable()));
    }

    private void move(TestEngine engine, Limit limit, int hours) {
        engine.publish(
                Messages.BROUGHT_FORWARD,
                discussion,
                Map.of(
                        "movedDeadlineId",
                        limit.id().toString(),
                        "movedRungAt",
                        engine.now().plus(Duration.ofHours(hours)).toString()));
    }

    private void assertStep(OpenJob step, Limit limit, String... groups) {
        assertThat(step.subjectId()).isEqualTo(discussion.toString());
        assertThat(step.dueAt()).isEqualTo(limit.dueAt());
        assertThat(step.groups()).containsExactly(groups);
    }
}
