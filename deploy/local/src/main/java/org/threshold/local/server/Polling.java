package org.threshold.local.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again until the answer is yes or the time is up. */
public final class Polling {

    private static final Duration STEP = Duration.ofMillis(50);

    private Polling() {}

    /**
     * Asks at least once, then every 50 ms.
     *
     * @param atMost how long to go on asking
     * @param condition what is waited for
     * @return whether the condition held in time; false as well when the thread is interrupted
     */
    public static boolean until(Duration atMost, BooleanSupplier condition) {
        return until(atMost, STEP, condition);
    }

    /**
     * Asks at least once, then at each step.
     *
     * @param atMost how long to go on asking
     * @param step how long to wait before asking again
     * @param condition what is waited for
     * @return whether the condition held in time; false as well when the thread is interrupted
     */
    public static boolean until(Duration atMost, Duration step, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(step.toNanos());
        }
        return true;
    }
}
