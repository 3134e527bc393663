package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when something that is not urgent waits because its recipient wants quiet: to the end of
 * the quiet hours, and never so long that it would be late for it.
 */
final class QuietWait {

    /** Time to try it again if it is not accepted at once. A default of this product. */
    static final Duration TO_TRY = Duration.ofMinutes(5);

    private QuietWait() {}

    /**
     * When it is tried; empty when it does not wait.
     *
     * @param quietEnds the end of the quiet hours that it is now
     * @param deliverBy when it is said to have failed
     */
    static Optional<Instant> until(Instant quietEnds, Instant deliverBy, Instant now) {
        Instant latest = latest(deliverBy);
        Instant until = quietEnds.isBefore(latest) ? quietEnds : latest;
        return Optional.of(until).filter(now::isBefore);
    }

    /** Whether something that is not urgent can wait at all: later it would be late for it. */
    static boolean mayWait(Instant deliverBy, Instant now) {
        return now.isBefore(latest(deliverBy));
    }

    private static Instant latest(Instant deliverBy) {
        return deliverBy.minus(TO_TRY);
    }
}
