package org.threshold.workflow.challenge.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One stage of one challenge.
 *
 * @param since when it came to this stage, UTC
 * @param dueAt by when it is to be answered, UTC
 */
public record Round(RoundId id, Level level, Instant since, Instant dueAt, Outcome outcome) {

    /** What became of it. */
    public sealed interface Outcome {

        /** Nobody has answered. */
        record Waiting() implements Outcome {}

        /** Nobody answered in time, so that it went to the next stage, UTC. */
        record NotAnswered(Instant at) implements Outcome {}

        /** Somebody answered. */
        record Answered(Answer answer) implements Outcome {}
    }

    /** The answer, once there is one. */
    public Optional<Answer> answer() {
        return outcome instanceof Outcome.Answered(var answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    /** Whether it waits for an answer. */
    public boolean waits() {
        return outcome instanceof Outcome.Waiting;
    }

    Round as(Outcome other) {
        return new Round(id, level, since, dueAt, other);
    }
}
