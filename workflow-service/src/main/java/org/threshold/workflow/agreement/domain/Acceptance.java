package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;

/** Whether a monitor has said that they will watch (R-4.2-8b). */
public sealed interface Acceptance {

    /** Nobody has accepted yet. */
    record Waits() implements Acceptance {}

    /**
     * Accepted by name.
     *
     * @param name who accepted, in words
     * @param by who recorded it: themselves, or somebody to whom they said so
     * @param at UTC
     */
    record Accepted(String name, ActorId by, Instant at) implements Acceptance {

        @Override
        public String toString() {
            return "Accepted[" + at + "]";
        }
    }
}
