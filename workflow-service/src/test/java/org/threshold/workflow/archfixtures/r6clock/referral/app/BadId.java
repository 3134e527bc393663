package org.threshold.workflow.archfixtures.r6clock.referral.app;

import java.util.UUID;

/** Makes an id. */
class BadId {

    UUID next() {
        return UUID.randomUUID();
    }
}
