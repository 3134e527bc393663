package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;

/** The states that were said of each rung, as they are kept. */
public interface StateLog {

    /**
     * Writes them down.
     *
     * @return those of them that are new, in their order; this rung was not said to be in that
     *     state before
     */
    List<Said> add(NotificationId id, int rung, List<Said> said, Instant at);
}
