package org.threshold.notification.delivery;

import java.time.Instant;

/** The states that were said of each rung, as they are kept. */
public interface StateLog {

    /**
     * Writes one down.
     *
     * @return whether it is new; false when this rung was said to be in this state before
     */
    boolean add(NotificationId id, int rung, Said said, Instant at);
}
