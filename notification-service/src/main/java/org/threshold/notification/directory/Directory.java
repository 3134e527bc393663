package org.threshold.notification.directory;

import java.time.Instant;

/** How duty roles are reached, asked at every attempt so that a correction works at once. */
public interface Directory {

    /** How a recipient is reached by its first or second channel. */
    Lookup find(Recipient recipient, Preference preference);

    /**
     * Takes an endpoint out of use until the operator enters one again.
     *
     * @param entry whose entry it is, from {@link Lookup.Reachable}
     * @param preference which of its channels
     * @param at when, business time
     */
    void disable(Recipient entry, Preference preference, Instant at);
}
