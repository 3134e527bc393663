package org.threshold.workflow.platform.time;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.RealTime;

/** Business time that is real time. */
@Component
class RealCaseClock implements CaseClock {

    private final RealTime time;

    RealCaseClock(RealTime time) {
        this.time = time;
    }

    @Override
    public Instant now() {
        return time.now();
    }
}
