package org.threshold.notification.delivery.lane;

import java.time.Duration;
import java.time.Instant;

/**
 * How many messages an agency may be sent now: so many a second, and what was not used of one
 * second in one go. A token bucket; all instants are real time.
 *
 * @param left how many may be sent, in parts of a message
 * @param at when that was so
 */
record Allowance(double left, Instant at) {

    private static final double MILLIS = 1000.0;

    /** All of a second's messages. */
    static Allowance full(int perSecond, Instant now) {
        return new Allowance(perSecond, now);
    }

    /** What it has become by now; a clock that was set back takes nothing away. */
    Allowance by(int perSecond, Instant now) {
        double more = Math.max(0, Duration.between(at, now).toMillis()) / MILLIS * perSecond;
        return new Allowance(Math.min(perSecond, left + more), now);
    }

    /** How many whole messages may be sent. */
    int messages() {
        return (int) left;
    }

    /** What is left after one more. */
    Allowance lessOne() {
        return new Allowance(left - 1, at);
    }
}
