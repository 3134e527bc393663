package org.threshold.local.server;

import java.time.Duration;

/** What the engine takes its time from. */
public enum ZeebeClock {
    /** The machine's clock. */
    REAL(Duration.ofMinutes(5)),

    /**
     * The machine's clock and an offset that {@code /actuator/clock/add} moves. A move by more than
     * the time between two snapshots takes one, so there are weeks between them.
     */
    CONTROLLED(Duration.ofDays(60));

    private final Duration snapshots;

    ZeebeClock(Duration snapshots) {
        this.snapshots = snapshots;
    }

    /** How long after a snapshot of its state the engine takes the next, in its own time. */
    Duration snapshots() {
        return snapshots;
    }
}
