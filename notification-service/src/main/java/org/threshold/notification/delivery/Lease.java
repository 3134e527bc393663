package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.threshold.notification.platform.WallClock;

/**
 * Until when a delivery that was taken is nobody else's to try.
 *
 * @param until real time
 */
public record Lease(Instant until, WallClock wall) {

    /** Whether it is still ours for that long. */
    boolean lasts(Duration longest) {
        return !wall.now().plus(longest).isAfter(until);
    }
}
