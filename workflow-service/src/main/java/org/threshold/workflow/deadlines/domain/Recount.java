package org.threshold.workflow.deadlines.domain;

import java.time.Instant;

/**
 * Counts what is open anew, from its own anchor, when an area, a version of its limits or a bank
 * holiday has changed. What has passed stays passed, and what somebody brought forward is never put
 * off.
 *
 * @param limits the limits and the calendar now in force
 * @param now when it is counted, UTC in whole seconds
 */
public record Recount(Limits limits, Instant now) {

    /** What counting anew came to. */
    public sealed interface Outcome {

        /** The limit, its source and its term are what they were. */
        record Same() implements Outcome {}

        /** It has another limit or term from now on. */
        record Recounted(RunningDeadline after) implements Outcome {}

        /** It stays as it was promised, for this reason. */
        record Stays(String why) implements Outcome {}
    }

    /**
     * What becomes of an open deadline.
     *
     * @param broughtForward whether somebody made it due earlier than its limit did
     */
    public Outcome of(RunningDeadline running, boolean broughtForward) {
        var before = running.deadline();
        if (before.isOverdue(now) || isAtTheTop(running.ladder())) {
            return new Outcome.Stays("the limit has passed and stays passed");
        }
        var term = limits.reckon(before.limit().code(), before.term().anchor());
        if (broughtForward && !term.dueAt().isBefore(before.dueAt())) {
            return new Outcome.Stays("it was brought forward and is not put off");
        }
        var limit = limits.profile().limit(before.limit().code());
        if (limit.equals(before.limit()) && term.equals(before.term())) {
            return new Outcome.Same();
        }
        return new Outcome.Recounted(running.recounted(limit, term, now, limits.calendar()));
    }

    private static boolean isAtTheTop(Ladder ladder) {
        return ladder.waiting().stream().allMatch(LadderRung::again);
    }
}
