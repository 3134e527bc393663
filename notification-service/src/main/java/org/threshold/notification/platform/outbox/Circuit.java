package org.threshold.notification.platform.outbox;

import java.time.Duration;

/**
 * How long the relay leaves the broker alone after failures: it doubles with each failure in a row
 * and ends with the first success. Retries never end.
 */
final class Circuit {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int DOUBLINGS = 4;

    private int failures;

    /** A send did not reach the broker. */
    void failed() {
        failures = Math.min(failures + 1, DOUBLINGS + 1);
    }

    /** A send reached the broker. */
    void succeeded() {
        failures = 0;
    }

    boolean open() {
        return failures > 0;
    }

    /** How many records may be sent next: one to find out, all when the broker answers. */
    int allowance(int all) {
        return open() ? 1 : all;
    }

    /** How long to wait before the next try; zero while the circuit is closed. */
    Duration pause() {
        if (!open()) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << (failures - 1));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
