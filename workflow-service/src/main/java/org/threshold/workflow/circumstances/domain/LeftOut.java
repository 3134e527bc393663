package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.Recipient;

/**
 * Somebody whom a person leaves out.
 *
 * @param reason why, in that person's words; never blank
 */
public record LeftOut(Recipient recipient, String reason) {

    public LeftOut {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Nobody is left out without a reason");
        }
    }
}
