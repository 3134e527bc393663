package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.TestEngine;

/**
 * The paths that every process takes which asks one person one thing: it is claimed, the step waits
 * for its owner and climbs in silence, and all of it ends with the answer or when it is superseded.
 */
abstract class OneStepPaths {

    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    final UUID subject = UUID.randomUUID();

    private final Asked asked;

    OneStepPaths(Asked asked) {
        this.asked = asked;
    }

    /**
     * What is asked of whom.
     *
     * @param answer one that its owner may give
     * @param answered the end that it comes to
     * @param superseded the message that it is no longer needed, and the end that it comes to
     */
    record Asked(
            String process,
            String step,
            String owner,
            Map<String, Object> answer,
            String answered,
            Superseded superseded) {}

    /** The message that something is no longer needed, and the end that it comes to. */
    record Superseded(String message, String end) {}

    /** Says that the subject has to be asked about, by then. */
    abstract void start(TestEngine engine, Limit due);

    @Test
    void it_is_claimed_before_anything_is_asked_of_anybody(TestEngine engine) {
        start(engine, engine.limitIn(8));

        assertThat(engine.job(EveryProcess.CLAIM_SUBJECT).subjectId())
                .isEqualTo(subject.toString());
        assertThat(engine.steps()).isEmpty();
    }

    @Test
    void the_step_waits_for_its_owner_by_the_limit_and_the_answer_ends_it(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        var step = engine.step(asked.step());
        assertThat(step.subjectId()).isEqualTo(subject.toString());
        assertThat(step.dueAt()).isEqualTo(due.dueAt());
        assertThat(step.groups()).containsExactly(asked.owner());
        engine.complete(step, asked.answer());

        engine.assertEnded(asked.process(), asked.answered());
    }

    @Test
    void silence_climbs_and_the_step_stays_open(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);

        engine.advanceTo(due.firstRungAt().minusSeconds(5));
        assertThat(engine.jobs(CLIMB)).isEmpty();
        engine.advanceTo(due.firstRungAt());
        engine.assertClimbs(due);

        assertThat(engine.step(asked.step()).dueAt()).isEqualTo(due.dueAt());
    }

    @Test
    void the_ladder_ends_with_the_step(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);
        engine.advanceTo(due.firstRungAt());
        engine.complete(
                engine.job(CLIMB),
                Map.of("stillWaiting", true, "nextRungAt", due.dueAt().toString()));

        engine.complete(engine.step(asked.step()), asked.answer());

        engine.assertEnded(asked.process(), asked.answered());
        assertThat(engine.running(EscalationLadderProcess.ID)).isZero();
    }

    @Test
    void superseded_it_ends_with_all_that_it_waits_for(TestEngine engine) {
        var due = engine.limitIn(8);
        startAndClaim(engine, due);
        engine.advanceTo(due.firstRungAt());

        engine.publish(asked.superseded().message(), subject, Map.of());

        engine.assertEnded(asked.process(), asked.superseded().end());
        assertThat(engine.steps()).isEmpty();
        assertThat(engine.jobs(CLIMB)).isEmpty();
    }

    final void startAndClaim(TestEngine engine, Limit due) {
        start(engine, due);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }
}
