package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.AssessmentDutyProcess.Steps;
import org.threshold.process.SingleAssessmentProcess.Ends;
import org.threshold.process.SingleAssessmentProcess.Messages;
import org.threshold.process.SingleAssessmentProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class SingleAssessmentPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(SingleAssessmentProcess.ID, AssessmentDutyProcess.ID);

    private static final String[] WORKERS = {"allocated-social-worker", "duty-social-worker"};
    private static final String[] MANAGERS = {"team-manager", "service-manager"};
    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID assessment = UUID.randomUUID();

    @Test
    void an_assessment_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        begin(engine, engine.limitIn(1000));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(assessment.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void each_duty_is_asked_of_whoever_owns_it_until_the_assessment_has_ended(TestEngine engine) {
        beginAndClaim(engine, engine.limitIn(1000));
        var plan = engine.limitIn(24);
        var child = engine.limitIn(120);
        var agency = engine.limitIn(60);
        var look = engine.limitIn(240);
        var conclusion = engine.limitIn(1000);
        var agreement = engine.limitIn(300);
        add(engine, Steps.PLAN_SINGLE_ASSESSMENT, plan);
        add(engine, Steps.SEE_ASSESSED_CHILD, child);
        add(engine, Steps.OBTAIN_ASSESSMENT_CONTRIBUTION, agency);
        add(engine, Steps.LOOK_AT_SINGLE_ASSESSMENT, look);
        add(engine, Steps.CONCLUDE_SINGLE_ASSESSMENT, conclusion);

        settle(engine, Steps.PLAN_SINGLE_ASSESSMENT, plan, MANAGERS);
        settle(engine, Steps.SEE_ASSESSED_CHILD, child, WORKERS);
        settle(engine, Steps.OBTAIN_ASSESSMENT_CONTRIBUTION, agency, WORKERS);
        settle(engine, Steps.LOOK_AT_SINGLE_ASSESSMENT, look, MANAGERS);
        settle(engine, Steps.CONCLUDE_SINGLE_ASSESSMENT, conclusion, WORKERS);
        add(engine, Steps.APPROVE_SINGLE_ASSESSMENT, agreement);
        settle(engine, Steps.APPROVE_SINGLE_ASSESSMENT, agreement, MANAGERS);

        engine.assertEnded(AssessmentDutyProcess.ID, AssessmentDutyProcess.Ends.DUTY_DONE);
        assertThat(engine.running(SingleAssessmentProcess.ID)).isEqualTo(1);
        engine.publish(Messages.ENDED, assessment, Map.of());
        engine.assertEnded(SingleAssessmentProcess.ID, Ends.ENDED);
    }

    @Test
    void agencies_are_asked_side_by_side_and_one_that_answers_leaves_the_others_waiting(
            TestEngine engine) {
        beginAndClaim(engine, engine.limitIn(1000));
        var police = engine.limitIn(60);
        var practice = engine.limitIn(61);
        add(engine, Steps.OBTAIN_ASSESSMENT_CONTRIBUTION, police);
        add(engine, Steps.OBTAIN_ASSESSMENT_CONTRIBUTION, practice);
        assertThat(engine.steps()).hasSize(2);

        engine.complete(
                engine.steps().stream()
                        .filter(step -> step.subjectId().equals(idOf(police)))
                        .findFirst()
                        .orElseThrow(),
                Map.of());

        assertThat(engine.steps())
                .extracting(OpenJob::subjectId, OpenJob::dueAt)
                .containsExactly(tuple(idOf(practice), practice.dueAt()));
    }

    @Test
    void a_child_whom_nobody_sees_climbs_and_stays_to_be_seen(TestEngine engine) {
        beginAndClaim(engine, engine.limitIn(1000));
        var child = engine.limitIn(120);
        add(engine, Steps.SEE_ASSESSED_CHILD, child);

        engine.advanceTo(child.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(child.firstRungAt());

        engine.assertClimbs(child);
        assertThat(engine.step(Steps.SEE_ASSESSED_CHILD).dueAt()).isEqualTo(child.dueAt());
    }

    @Test
    void the_whole_climbs_also_while_a_manager_has_still_to_agree(TestEngine engine) {
        var whole = engine.limitIn(48);
        beginAndClaim(engine, whole);
        add(engine, Steps.APPROVE_SINGLE_ASSESSMENT, engine.limitIn(2000));

        engine.advanceTo(whole.firstRungAt());

        engine.assertClimbs(whole);
        assertThat(engine.steps()).hasSize(1);
    }

    @Test
    void a_checkpoint_that_is_brought_forward_climbs_at_its_new_instant(TestEngine engine) {
        beginAndClaim(engine, engine.limitIn(1000));
        var look = engine.limitIn(240);
        add(engine, Steps.LOOK_AT_SINGLE_ASSESSMENT, look);
        var rung = engine.limitIn(24).dueAt();

        engine.publish(
                Messages.LIMIT_MOVED,
                assessment,
                Map.of(
                        Variables.MOVED_DEADLINE_ID, look.id().toString(),
                        Variables.MOVED_RUNG_AT, rung.toString()));
        engine.advanceTo(rung);

        engine.assertClimbs(look);
    }

    @Test
    void an_assessment_that_is_overtaken_ends_with_all_that_it_waits_for(TestEngine engine) {
        beginAndClaim(engine, engine.limitIn(1000));
        var child = engine.limitIn(120);
        add(engine, Steps.SEE_ASSESSED_CHILD, child);
        engine.advanceTo(child.firstRungAt());

        engine.publish(Messages.SUPERSEDED, assessment, Map.of());

        engine.assertEnded(SingleAssessmentProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private static void settle(TestEngine engine, String name, Limit limit, String... groups) {
        var step = engine.step(name);
        assertThat(step.subjectId()).isEqualTo(idOf(limit));
        assertThat(step.dueAt()).isEqualTo(limit.dueAt());
        assertThat(step.groups()).containsExactly(groups);
        engine.complete(step, Map.of());
    }

    private void beginAndClaim(TestEngine engine, Limit whole) {
        begin(engine, whole);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void begin(TestEngine engine, Limit whole) {
        engine.publish(
                Messages.BEGUN,
                assessment,
                Map.of(
                        Variables.ASSESSMENT_ID, assessment.toString(),
                        Variables.CONCLUSION, whole.asVariable()));
    }

    private void add(TestEngine engine, String step, Limit limit) {
        engine.publish(
                Messages.DUTY_ADDED,
                assessment,
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
