package org.threshold.workflow.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.RealTime;

/** The machine's own clock. */
@Component
class WallTime implements RealTime {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
