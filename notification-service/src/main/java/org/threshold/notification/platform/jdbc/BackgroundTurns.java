package org.threshold.notification.platform.jdbc;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets attempts of deliveries, which nobody waits for, hold a few of the service's connections and
 * never all: when the agencies are back after a while, whoever opens a link has one at once.
 *
 * <p>A turn is taken for the database only, never while a channel works.
 */
@Component
public class BackgroundTurns {

    /** Of the twenty connections that the service has. */
    static final int AT_ONCE = 6;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** Does something with the database when its turn has come. */
    public <T> T take(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
