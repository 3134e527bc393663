package org.threshold.local.server;

/** What the engine takes its time from. */
public enum ZeebeClock {
    /** The machine's clock. */
    REAL,

    /** The machine's clock and an offset that {@code /actuator/clock/add} moves. */
    CONTROLLED
}
