package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import org.threshold.workflow.people.Born;

/**
 * Whether it is the health visitor who is told of a child, and not the school nurse alone: until
 * the fifth birthday, and where nobody knows the age (catalogue of events, 2).
 */
public final class HealthVisited {

    private static final int UNTIL = 5;

    private HealthVisited() {}

    /**
     * On a day.
     *
     * @param on a date in England
     */
    public static boolean on(LocalDate on, Born born) {
        return switch (born) {
            case Born.Known(var day) -> on.isBefore(day.plusYears(UNTIL));
            case Born.Estimated(var _, var latest) -> on.isBefore(latest.plusYears(UNTIL));
            case Born.Unknown() -> true;
        };
    }
}
