package org.threshold.notification.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a waiting loop; signals that arrive while it works are kept as one. */
public final class Wakeup {

    private final Semaphore signals = new Semaphore(0);

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
            signals.drainPermits();
        }
    }
}
