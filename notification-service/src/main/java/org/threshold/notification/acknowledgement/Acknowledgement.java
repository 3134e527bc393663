package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.Locale;

/**
 * A person has said that a notification was received.
 *
 * @param by who
 * @param way how it came
 * @param counts whether it was the first
 * @param at when, business time
 */
public record Acknowledgement(Person by, Way way, boolean counts, Instant at) {

    /** How an acknowledgement comes. */
    public enum Way {
        /** The agency's system passed it on. */
        API,
        /** Through a one-time link. */
        LINK;

        /** The word in the database and in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The way with a code. */
        public static Way of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
