package org.threshold.notification.platform;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Business time of a deployed service: real time, and nothing can move it. */
@Component
@Profile("!local")
final class SystemCaseClock implements CaseClock {

    private final WallClock wall;

    SystemCaseClock(WallClock wall) {
        this.wall = wall;
    }

    @Override
    public Instant now() {
        return wall.now();
    }
}
