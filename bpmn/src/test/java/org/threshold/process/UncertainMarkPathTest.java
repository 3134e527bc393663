package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.UncertainMarkProcess.Ends;
import org.threshold.process.UncertainMarkProcess.Messages;
import org.threshold.process.UncertainMarkProcess.Steps;
import org.threshold.process.UncertainMarkProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class UncertainMarkPathTest {

    @RegisterExtension static final PathCoverage PATHS = PathCoverage.of(UncertainMarkProcess.ID);

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private final UUID subject = UUID.randomUUID();

    @Test
    void a_mark_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        start(engine, engine.limitIn(8));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(subject.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void a_mark_that_may_be_an_injury_ends_as_one(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        var step = engine.step(Steps.GIVE_PAEDIATRIC_VIEW);
        assertThat(step.subjectId()).isEqualTo(subject.toString());
        assertThat(step.dueAt()).isEqualTo(due.dueAt());
        assertThat(step.groups()).containsExactly("paediatrician");
        engine.complete(step, Map.of(Variables.FINDING, "injury"));

        engine.assertEnded(UncertainMarkProcess.ID, Ends.COUNTS_AS_INJURY);
    }

    @Test
    void a_finding_of_no_injury_ends_the_concern(TestEngine engine) {
        startAndClaim(engine, engine.limitIn(8));

        engine.complete(
                engine.step(Steps.GIVE_PAEDIATRIC_VIEW),
                Map.of(Variables.FINDING, UncertainMarkProcess.NOT_AN_INJURY));

        engine.assertEnded(UncertainMarkProcess.ID, Ends.NOT_AN_INJURY);
    }

    @Test
    void silence_climbs_and_the_step_stays_open(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        engine.advanceTo(due.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(due.firstRungAt());
        engine.assertClimbs(due);

        assertThat(engine.step(Steps.GIVE_PAEDIATRIC_VIEW).dueAt()).isEqualTo(due.dueAt());
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
                engine.step(Steps.GIVE_PAEDIATRIC_VIEW), Map.of(Variables.FINDING, "injury"));

        engine.assertEnded(UncertainMarkProcess.ID, Ends.COUNTS_AS_INJURY);
        assertThat(engine.running(EscalationLadderProcess.ID)).isZero();
    }

    @Test
    void superseded_it_ends_with_all_that_it_waits_for(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);
        engine.advanceTo(due.firstRungAt());

        engine.publish(Messages.SUPERSEDED, subject, Map.of());

        engine.assertEnded(UncertainMarkProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    private void startAndClaim(TestEngine engine, Limit due) {
        start(engine, due);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void start(TestEngine engine, Limit due) {
        engine.publish(
                Messages.SEEN,
                subject,
                Map.of(
                        Variables.MARK_ID, subject.toString(),
                        Variables.VIEW, due.asVariable()));
    }
}
