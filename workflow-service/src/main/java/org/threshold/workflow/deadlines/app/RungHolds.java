package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HoldNextRung;

/** Where it is kept which rungs were held, by whom and until when. */
public interface RungHolds {

    /**
     * A rung that is held.
     *
     * @param number its place in the ladder
     * @param plannedAt when it would have been reached, UTC
     * @param heldAt when somebody said that they have it, UTC
     */
    record Hold(HeldRung rung, int number, Instant plannedAt, Instant heldAt, HoldNextRung.By by) {}

    /** Keeps it, unless this rung was held before; whether it was kept. */
    boolean add(Hold hold);
}
