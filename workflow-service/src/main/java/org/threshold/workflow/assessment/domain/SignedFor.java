package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;

/**
 * A manager signed for what was not known.
 *
 * @param reason why the child is safe without it, or what is done instead
 * @param at UTC
 */
public record SignedFor(String reason, ActorId by, Instant at) {

    @Override
    public String toString() {
        return "SignedFor[" + by.value() + " " + at + "]";
    }
}
