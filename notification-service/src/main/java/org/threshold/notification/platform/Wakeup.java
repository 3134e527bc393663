package org.threshold.notification.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a waiting loop; signals that arrive while it works are kept as one. Under load it is woken
 * every few milliseconds and not for each signal, so that what comes together is looked for once.
 */
public final class Wakeup {

    /** From one waking to the next at least; the first after a quiet time is at once. */
    private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(5);

    private final Semaphore signals = new Semaphore(0);

    /** Only the loop that waits reads and writes it. */
    private long last = System.nanoTime() - GATHERING;

    /** Wakes the loop now, or at once when it next waits. */
    public void signal() {
        signals.release();
    }

    /**
     * Waits for a signal.
     *
     * @param longest how long at most, real time
     * @throws InterruptedException when the thread is asked to end
     */
    public void await(Duration longest) throws InterruptedException {
        boolean signalled = signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (signalled) {
            TimeUnit.NANOSECONDS.sleep(last + GATHERING - System.nanoTime());
            signals.drainPermits();
        }
        last = System.nanoTime();
    }
}
