package org.threshold.notification.platform;

import java.time.Instant;

/**
 * Real time, which no offset moves: for relays, leases, webhook signatures and metrics only
 * (model.md, Time).
 */
public interface WallClock {

    /** The present real instant, UTC, in whole microseconds. */
    Instant now();
}
