package org.threshold.workflow.archfixtures.r6clock.referral.domain;

import java.time.Instant;

/** Reads the clock. */
class BadClock {

    Instant received() {
        return Instant.now();
    }
}
