package org.threshold.workflow.platform;

import java.time.Instant;

/**
 * The time of the wall clock, for what simulated time must not move: when a row was written, when a
 * session or a throttle ends, relays and metrics. Everything that is due uses {@link CaseClock}.
 */
public interface RealTime {

    /** The present instant, UTC, in whole microseconds. */
    Instant now();
}
