package org.threshold.notification.platform.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.WallClock;

/**
 * Business time on a local machine: real time plus one offset that only grows. It is kept in memory
 * only; workflow-service, which keeps it for good, applies it again (model.md, Time).
 */
@Component
@Profile("local")
class OffsetClock implements CaseClock {

    private final WallClock wall;
    private final AtomicLong seconds = new AtomicLong();

    OffsetClock(WallClock wall) {
        this.wall = wall;
    }

    @Override
    public Instant now() {
        return wall.now().plusSeconds(seconds.get());
    }

    Duration offset() {
        return Duration.ofSeconds(seconds.get());
    }

    /**
     * Moves the clock ahead.
     *
     * @return whether it could be done; false when it would have moved back
     */
    boolean moveTo(Duration offset) {
        long wanted = offset.toSeconds();
        long kept = seconds.updateAndGet(present -> Math.max(present, wanted));
        return kept == wanted;
    }
}
