package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * The next rung of a ladder, held once because somebody whom the rung below it told has said that
 * they have it. The limit stays where it was, and what waits stays overdue.
 *
 * @param deadline what waits, still open
 * @param until when the rung is reached if nobody acts, UTC in whole seconds
 * @param told whom it tells then
 */
public record HeldRung(Deadline deadline, Instant until, List<Told> told) {

    public HeldRung {
        told = List.copyOf(told);
    }
}
