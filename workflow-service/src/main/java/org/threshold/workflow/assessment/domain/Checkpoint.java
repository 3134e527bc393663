package org.threshold.workflow.assessment.domain;

import java.time.Instant;

/**
 * A manager looked at how a single assessment goes.
 *
 * @param at UTC
 * @param words what the manager saw, and what has to be done
 */
public record Checkpoint(Instant at, String words) {

    @Override
    public String toString() {
        return "Checkpoint[" + at + "]";
    }
}
