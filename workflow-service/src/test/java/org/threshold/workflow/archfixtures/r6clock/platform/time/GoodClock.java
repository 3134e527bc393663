package org.threshold.workflow.archfixtures.r6clock.platform.time;

import java.time.Instant;

/** The platform may. */
class GoodClock {

    Instant now() {
        return Instant.now();
    }
}
