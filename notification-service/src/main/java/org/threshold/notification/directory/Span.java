package org.threshold.notification.directory;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record Span(Instant from, Instant to) {

    /** Whether an instant lies in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** A time of the night that the clock skips. */
    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
