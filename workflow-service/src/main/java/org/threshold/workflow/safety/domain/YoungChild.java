package org.threshold.workflow.safety.domain;

import java.time.LocalDate;
import org.threshold.workflow.people.Born;

/**
 * Which child is a young one in L-3.1.7: younger than two, not moving about by itself at any age,
 * or of an age that nobody knows. The review names no age; under two is the product's default,
 * because a child of that age cannot say what happened to it. In doubt a child is young.
 */
public final class YoungChild {

    private static final int UNDER_YEARS = 2;

    private YoungChild() {}

    /**
     * Whether it is.
     *
     * @param today a date in England
     */
    public static boolean is(Born born, boolean notMobile, LocalDate today) {
        return notMobile
                || switch (born) {
                    case Born.Known(var day) -> under(day, today);
                    case Born.Estimated(var _, var latest) -> under(latest, today);
                    case Born.Unknown() -> true;
                };
    }

    private static boolean under(LocalDate born, LocalDate today) {
        return today.isBefore(born.plusYears(UNDER_YEARS));
    }
}
