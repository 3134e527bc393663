package org.threshold.workflow.minutes.domain;

import java.time.Instant;
import org.threshold.workflow.circumstances.Recipient;

/**
 * Somebody rang a practice about minutes that it had not filed.
 *
 * @param said what the practice said
 * @param at UTC
 */
public record Chase(Recipient practice, String said, Instant at) {

    @Override
    public String toString() {
        return "Chase[" + practice + " " + at + "]";
    }
}
