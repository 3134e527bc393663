package org.threshold.workflow.platform.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Spares a receiver that does not answer: after {@value #TOLERATED} failures in a row the lane
 * rests for {@link #REST}, then tries one row.
 */
final class Circuit {

    static final int TOLERATED = 8;
    static final Duration REST = Duration.ofSeconds(1);

    private int failuresInARow;
    private Instant restsUntil = Instant.MIN;

    synchronized void succeeded() {
        failuresInARow = 0;
        restsUntil = Instant.MIN;
    }

    synchronized void failed(Instant realNow) {
        failuresInARow++;
        if (failuresInARow >= TOLERATED) {
            restsUntil = realNow.plus(REST);
        }
    }

    /**
     * How many rows may be taken now: none while resting, one to probe, otherwise {@code wanted}.
     */
    synchronized int allows(int wanted, Instant realNow) {
        if (failuresInARow < TOLERATED) {
            return wanted;
        }
        return realNow.isBefore(restsUntil) ? 0 : 1;
    }
}
