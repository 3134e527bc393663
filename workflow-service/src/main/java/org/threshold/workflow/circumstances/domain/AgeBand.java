package org.threshold.workflow.circumstances.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.people.Born;

/** What a child's age says; in doubt both sides of a boundary hold, so that nobody is left out. */
public final class AgeBand {

    private static final int SCHOOL_FROM_YEARS = 5;
    private static final int BABY_FOR_YEARS = 1;
    private static final int BABY_DAYS = 28;

    private AgeBand() {}

    /** What holds for a child of this age on a day, a date in England. */
    public static Set<Circumstance> of(Born born, LocalDate on) {
        return switch (born) {
            case Born.Known(var day) -> between(day, day, on);
            case Born.Estimated(var earliest, var latest) -> between(earliest, latest, on);
            case Born.Unknown() ->
                    EnumSet.of(
                            Circumstance.UNDER_ONE,
                            Circumstance.UNDER_FIVE,
                            Circumstance.SCHOOL_AGE);
        };
    }

    private static Set<Circumstance> between(LocalDate earliest, LocalDate latest, LocalDate on) {
        var holds = EnumSet.noneOf(Circumstance.class);
        if (on.isBefore(latest.plusYears(SCHOOL_FROM_YEARS))) {
            holds.add(Circumstance.UNDER_FIVE);
        }
        if (!on.isBefore(earliest.plusYears(SCHOOL_FROM_YEARS))) {
            holds.add(Circumstance.SCHOOL_AGE);
        }
        if (on.isBefore(latest.plusYears(BABY_FOR_YEARS))) {
            holds.add(Circumstance.UNDER_ONE);
        }
        if (on.isBefore(latest.plusDays(BABY_DAYS))) {
            holds.add(Circumstance.BABY);
        }
        return holds;
    }
}
