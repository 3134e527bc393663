package org.threshold.workflow.platform.outbox;

import java.time.Duration;

/**
 * How long a row waits before it is tried again: doubling from 100 ms, at most 5 s, without end.
 */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 6;

    private BackOff() {}

    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
