package org.threshold.workflow.document.domain;

import java.time.Instant;

/**
 * Somebody has read a filed e-mail and, where that was still to be done, verified its sender.
 *
 * @param words what they make of it
 * @param at UTC
 */
public record EmailRead(SenderCheck sender, String words, Instant at) {

    @Override
    public String toString() {
        return "EmailRead[" + sender + " " + at + "]";
    }
}
