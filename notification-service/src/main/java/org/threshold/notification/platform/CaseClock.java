package org.threshold.notification.platform;

import java.time.Instant;

/**
 * Business time: the only clock that limits, expiry and back-off are read from.
 *
 * <p>A type of its own rather than a {@code java.time.Clock}, so that no library picks it up. In
 * the local profile it may run ahead of real time by one offset that only grows (model.md, Time).
 */
public interface CaseClock {

    /** The present business instant, UTC, in whole microseconds (what PostgreSQL keeps). */
    Instant now();
}
