package org.threshold.workflow.investigation.domain;

import java.time.Instant;

/** By when somebody wants an item done. */
public sealed interface WantedDue {

    /** By the limit that the area profile sets. */
    record ByTheLimit() implements WantedDue {}

    /**
     * By this instant, UTC.
     *
     * @param reason why then, in words; stays in the database
     */
    record At(Instant at, String reason) implements WantedDue {

        @Override
        public String toString() {
            return "At[" + at + "]";
        }
    }
}
