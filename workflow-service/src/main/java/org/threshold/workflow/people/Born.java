package org.threshold.workflow.people;

import java.time.LocalDate;

/**
 * When somebody was born, as far as it is known.
 *
 * <p>A child who is not yet born is {@link Estimated} to be born around the due date.
 */
public sealed interface Born {

    /** The age, in whole years, at which childhood ends (Children Act 1989, s.105). */
    int ADULT_AT = 18;

    /** The day is known. */
    record Known(LocalDate on) implements Born {}

    /** Somewhere between two days, both included. */
    record Estimated(LocalDate earliest, LocalDate latest) implements Born {

        public Estimated {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("An estimate ends before it begins");
            }
        }
    }

    /** Nobody can say. */
    record Unknown() implements Born {}

    /**
     * The estimate for a child who looks about that many months old on a day: a month either way.
     */
    static Born aboutMonthsOld(int months, LocalDate on) {
        return new Estimated(on.minusMonths(months + 1L), on.minusMonths(Math.max(0, months - 1)));
    }

    /**
     * The estimate for somebody who looks about that many years old on a day: a year either way.
     */
    static Born aboutYearsOld(int years, LocalDate on) {
        return new Estimated(on.minusYears(years + 1L), on.minusYears(Math.max(0, years - 1)));
    }

    /**
     * Whether this is, or may be, a child on a day: in doubt yes, so that no child is left out.
     *
     * @param recordedAs decides when nothing at all is known of the birth
     */
    default boolean childOn(LocalDate on, PersonKind recordedAs) {
        return switch (this) {
            case Known(var born) -> on.isBefore(born.plusYears(ADULT_AT));
            case Estimated(var _, var latest) -> on.isBefore(latest.plusYears(ADULT_AT));
            case Unknown() -> recordedAs == PersonKind.CHILD;
        };
    }
}
