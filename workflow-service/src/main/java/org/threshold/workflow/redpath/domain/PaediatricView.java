package org.threshold.workflow.redpath.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;

/**
 * What a clinician found, on having seen the mark.
 *
 * @param words what was seen; for no injury, what the mark is instead; stays in the database
 * @param at when it was recorded, UTC
 */
public record PaediatricView(Finding finding, String words, ActorId by, Instant at) {

    @Override
    public String toString() {
        return "PaediatricView[" + finding + " " + at + "]";
    }
}
