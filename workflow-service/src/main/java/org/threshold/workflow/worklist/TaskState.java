package org.threshold.workflow.worklist;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;

/** Where a task stands: open, claimed, done; withdrawn only from open or claimed. */
public sealed interface TaskState {

    /** Nobody has taken it. */
    record Open() implements TaskState {}

    /** Somebody works on it. */
    record Claimed(StaffId by, Instant at) implements TaskState {}

    /** Somebody ended it with what the step asks for. */
    record Done(ActorId by, Instant at) implements TaskState {}

    /**
     * Something superseded it.
     *
     * @param words a sentence that says what, for whoever comes late
     */
    record Withdrawn(ActorId by, Instant at, String words) implements TaskState {}

    /** Whether it still waits for a person. */
    default boolean waits() {
        return this instanceof Open || this instanceof Claimed;
    }
}
