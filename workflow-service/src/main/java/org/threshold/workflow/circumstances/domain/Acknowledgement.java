package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody said that they have it.
 *
 * @param by the agency and role; the person's name is kept where they said it
 * @param at when, UTC business time
 */
public record Acknowledgement(By by, How how, Instant at) {

    /**
     * The codes of an agency and of a role there; what a person abroad calls themselves is free.
     */
    public record By(String agency, String role) {}

    /** Which way it came. */
    public enum How {
        /** From the recipient's system or through the link in a mail. */
        DELIVERY,
        /** On our own work list. */
        NOTICE,
        /** Said to somebody of ours who rang. */
        TELEPHONE;

        /** As stored and shown. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
