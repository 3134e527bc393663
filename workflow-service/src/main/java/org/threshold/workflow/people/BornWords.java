package org.threshold.workflow.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says when somebody was born, and how old they are, in words for people. */
public final class BornWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BornWords() {}

    /** A day, such as "4 June 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * For example "Born 14 August 2026, 14 weeks old".
     *
     * @param today a date in England
     */
    public static String of(Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> "Born " + DAY.format(on) + ", " + age(on, today);
            case Born.Estimated(var earliest, var latest) ->
                    "Born between " + DAY.format(earliest) + " and " + DAY.format(latest);
            case Born.Unknown() -> "Date of birth not known";
        };
    }

    /** Weeks matter in a baby, months in a toddler, years later. */
    private static String age(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return "not born yet";
        }
        Period age = Period.between(on, today);
        if (age.getYears() >= 2) {
            return age.getYears() + " years old";
        }
        long months = age.toTotalMonths();
        long weeks = ChronoUnit.WEEKS.between(on, today);
        return months >= 6 ? months + " months old" : weeks + " weeks old";
    }
}
