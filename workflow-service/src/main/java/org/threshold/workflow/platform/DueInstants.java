package org.threshold.workflow.platform;

import java.time.Instant;
import java.util.Optional;

/** Knows when something becomes due, so that simulated time stops there. */
@FunctionalInterface
public interface DueInstants {

    /** The earliest instant after this one at which something of this feature becomes due, UTC. */
    Optional<Instant> nextAfter(Instant instant);
}
