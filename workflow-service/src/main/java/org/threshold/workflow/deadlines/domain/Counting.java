package org.threshold.workflow.deadlines.domain;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What every way of counting shares. */
final class Counting {

    /** When the daytime service takes over what the night has left. */
    static final LocalTime TEN = LocalTime.of(10, 0);

    private Counting() {}

    static void positive(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("A limit counts from 1; this one says " + amount);
        }
    }

    static void minutesHoursOrDays(ChronoUnit unit) {
        nameOf(unit);
    }

    static String nameOf(ChronoUnit unit) {
        if (unit == ChronoUnit.MINUTES) {
            return "minute";
        }
        if (unit == ChronoUnit.HOURS) {
            return "hour";
        }
        if (unit == ChronoUnit.DAYS) {
            return "day";
        }
        throw new IllegalArgumentException("Elapsed time is not counted in " + unit);
    }

    static String words(int amount, String noun) {
        return amount + " " + noun + (amount == 1 ? "" : "s");
    }
}
