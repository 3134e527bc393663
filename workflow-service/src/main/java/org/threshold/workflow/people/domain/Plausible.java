package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.platform.Refusal;

/** Dates of birth that somebody can have. */
public final class Plausible {

    private static final int OLDEST = 130;
    private static final int WEEKS_UNBORN = 42;

    private Plausible() {}

    /** What is wrong with a birth, as told on a day; empty when it can be. */
    public static List<Refusal> birth(Born born, LocalDate today) {
        return switch (born) {
            case Born.Unknown() -> List.of();
            case Born.Known(var day) -> known(day, today);
            case Born.Estimated(var earliest, var latest) -> estimated(earliest, latest, today);
        };
    }

    private static List<Refusal> known(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return refused(
                    "This date of birth is in the future.",
                    "Check the day, month and year. For an unborn child give the days between"
                            + " which it is expected.");
        }
        return day.isBefore(today.minusYears(OLDEST)) ? tooLongAgo() : List.of();
    }

    private static List<Refusal> estimated(LocalDate earliest, LocalDate latest, LocalDate today) {
        if (latest.isAfter(today.plusWeeks(WEEKS_UNBORN))) {
            return refused(
                    "No child can be expected that far ahead.",
                    "Check the dates, or leave them out.");
        }
        return earliest.isBefore(today.minusYears(OLDEST)) ? tooLongAgo() : List.of();
    }

    private static List<Refusal> tooLongAgo() {
        return refused(
                "This is more than " + OLDEST + " years ago.",
                "Check the year, or leave the date out.");
    }

    private static List<Refusal> refused(String problem, String remedy) {
        return List.of(new Refusal("born", problem, remedy));
    }
}
