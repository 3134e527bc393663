package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.Optional;

/** Whether something was done by its limit. */
enum InTime {
    YES("yes"),
    LATE("late"),
    /** It is not done, and its limit has passed. */
    NOT_DONE("not done, limit passed"),
    /** It is not done, and there is time. */
    NOT_DUE("not due yet"),
    /** It had no limit. */
    NO_LIMIT("no limit");

    private final String words;

    InTime(String words) {
        this.words = words;
    }

    /**
     * What is done at the very instant of its limit is in time.
     *
     * @param doneAt when it was done, if it was
     * @param dueAt by when it was due, if there was a limit
     */
    static InTime of(Optional<Instant> doneAt, Optional<Instant> dueAt, Instant now) {
        return dueAt.map(due -> of(doneAt, due, now)).orElse(NO_LIMIT);
    }

    private static InTime of(Optional<Instant> doneAt, Instant dueAt, Instant now) {
        return doneAt.map(done -> done.isAfter(dueAt) ? LATE : YES)
                .orElseGet(() -> dueAt.isBefore(now) ? NOT_DONE : NOT_DUE);
    }

    /** Whether the limit has decided it: what is not due yet counts neither way. */
    boolean settled() {
        return this == YES || this == LATE || this == NOT_DONE;
    }

    /** For people. */
    String words() {
        return words;
    }
}
