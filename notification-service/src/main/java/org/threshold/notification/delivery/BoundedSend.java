package org.threshold.notification.delivery;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threshold.notification.delivery.Outcome.Unanswered;

/**
 * Holds every channel to the same limit. A channel that takes too long or breaks may have sent the
 * message: it counts as unanswered and is tried again.
 */
final class BoundedSend {

    /** Shorter than the lease of a delivery, so that no two attempts of it overlap. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(BoundedSend.class);

    private final Duration longest;

    BoundedSend() {
        this(LONGEST);
    }

    BoundedSend(Duration longest) {
        this.longest = longest;
    }

    Outcome run(Callable<Outcome> send) {
        FutureTask<Outcome> task = new FutureTask<>(send);
        Thread.ofVirtual().name("send").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            LOG.error("A channel broke: {}", causeOf(broken));
            return new Unanswered();
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Unanswered();
        } catch (InterruptedException ending) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Unanswered();
        }
    }

    private static String causeOf(ExecutionException broken) {
        Throwable cause = broken.getCause();
        return cause == null ? "for no known cause" : cause.getClass().getName();
    }
}
