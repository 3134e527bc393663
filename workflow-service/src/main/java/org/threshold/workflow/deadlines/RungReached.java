package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * A rung was reached: somebody has to hear of it.
 *
 * @param deadline what waits, still open
 * @param rung the rung
 * @param told whom to tell: out of office hours those who are there then
 * @param firedAt when it was reached, UTC; later than the rung was due if a timer was late
 */
public record RungReached(Deadline deadline, Rung rung, List<Told> told, Instant firedAt) {

    public RungReached {
        told = List.copyOf(told);
    }
}
