package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * The rung that follows if nobody acts.
 *
 * @param told whom it tells in office hours
 * @param toldOutOfHours whom it tells instead out of hours; empty when the same
 */
public record NextRung(String name, Instant dueAt, List<Told> told, List<Told> toldOutOfHours) {

    public NextRung {
        told = List.copyOf(told);
        toldOutOfHours = List.copyOf(toldOutOfHours);
    }
}
