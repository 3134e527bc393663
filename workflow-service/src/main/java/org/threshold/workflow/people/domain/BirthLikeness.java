package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.people.Born;

/** How two statements of a birth stand to each other. */
enum BirthLikeness {
    SAME,
    SWAPPED,
    NEARLY,
    FITS,
    /** One of the two is not known, so it says nothing. */
    SILENT,
    DIFFERENT;

    static BirthLikeness between(Born one, Born other) {
        return switch (one) {
            case Born.Unknown() -> SILENT;
            case Born.Known(var day) -> withDay(day, other);
            case Born.Estimated stretch -> withStretch(stretch, other);
        };
    }

    /** The day with its day and month exchanged, where that is a different day of the calendar. */
    static Optional<LocalDate> swapped(LocalDate day) {
        boolean possible = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
        return possible
                ? Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : Optional.empty();
    }

    private static BirthLikeness withDay(LocalDate day, Born other) {
        return switch (other) {
            case Born.Unknown() -> SILENT;
            case Born.Known(var otherDay) -> days(day, otherDay);
            case Born.Estimated stretch -> fits(new Born.Estimated(day, day), stretch);
        };
    }

    private static BirthLikeness withStretch(Born.Estimated stretch, Born other) {
        return switch (other) {
            case Born.Unknown() -> SILENT;
            case Born.Known(var day) -> fits(stretch, new Born.Estimated(day, day));
            case Born.Estimated otherStretch -> fits(stretch, otherStretch);
        };
    }

    private static BirthLikeness fits(Born.Estimated one, Born.Estimated other) {
        boolean apart =
                one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest());
        return apart ? DIFFERENT : FITS;
    }

    private static BirthLikeness days(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (swapped(one).filter(other::equals).isPresent()) {
            return SWAPPED;
        }
        return Spelling.slips(one.toString(), other.toString()) == 1 ? NEARLY : DIFFERENT;
    }
}
