package org.threshold.workflow.deadlines;

import java.time.Instant;

/**
 * A step that is due.
 *
 * @param words what is to be done, as the limit says it
 * @param at UTC
 */
public record DueStep(String step, String words, Instant at) {

    /** The step whose limit this is. */
    public static DueStep of(Deadline due) {
        return new DueStep(due.waiting().step(), due.limit().words(), due.dueAt());
    }
}
