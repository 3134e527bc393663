package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.PoliceAcceptanceProcess.Ends;
import org.threshold.process.PoliceAcceptanceProcess.Messages;
import org.threshold.process.PoliceAcceptanceProcess.Steps;
import org.threshold.process.PoliceAcceptanceProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class PoliceAcceptancePathTest {

    @RegisterExtension
    static final PathCoverage PATHS = PathCoverage.of(PoliceAcceptanceProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID subject = UUID.randomUUID();

    @Test
    void an_acceptance_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        start(engine, engine.limitIn(8));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(subject.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void an_accepted_investigation_ends_it(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        var step = engine.step(Steps.ACCEPT_JOINT_INVESTIGATION);
        assertThat(step.subjectId()).isEqualTo(subject.toString());
        assertThat(step.dueAt()).isEqualTo(due.dueAt());
        assertThat(step.groups()).containsExactly("police-referral-sergeant");
        engine.complete(step, Map.of(Variables.ANSWER, "accepted"));

        engine.assertEnded(PoliceAcceptanceProcess.ID, Ends.ACCEPTED);
    }

    @Test
    void so_does_a_declined_one(TestEngine engine) {
        startAndClaim(engine, engine.limitIn(8));

        engine.complete(
                engine.step(Steps.ACCEPT_JOINT_INVESTIGATION),
                Map.of(Variables.ANSWER, PoliceAcceptanceProcess.DECLINED));

        engine.assertEnded(PoliceAcceptanceProcess.ID, Ends.DECLINED);
    }

    @Test
    void silence_climbs_and_the_step_stays_open(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        engine.advanceTo(due.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(due.firstRungAt());
        engine.assertClimbs(due);

        assertThat(engine.step(Steps.ACCEPT_JOINT_INVESTIGATION).dueAt()).isEqualTo(due.dueAt());
    }

    @Test
    void the_ladder_ends_with_the_step(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);
        engine.advanceTo(due.firstRungAt());
        engine.complete(
                engine.job(CLIMB),
                Map.of("stillWaiting", true, "nextRungAt", due.dueAt().toString()));

        engine.complete(
                engine.step(Steps.ACCEPT_JOINT_INVESTIGATION),
                Map.of(Variables.ANSWER, "accepted"));

        engine.assertEnded(PoliceAcceptanceProcess.ID, Ends.ACCEPTED);
        assertThat(engine.running(EscalationLadderProcess.ID)).isZero();
    }

    @Test
    void superseded_it_ends_with_all_that_it_waits_for(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);
        engine.advanceTo(due.firstRungAt());

        engine.publish(Messages.SUPERSEDED, subject, Map.of());

        engine.assertEnded(PoliceAcceptanceProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void startAndClaim(TestEngine engine, Limit due) {
        start(engine, due);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void start(TestEngine engine, Limit due) {
        engine.publish(
                Messages.ASKED,
                subject,
                Map.of(
                        Variables.ACCEPTANCE_ID, subject.toString(),
                        Variables.ACCEPTANCE, due.asVariable()));
    }
}
