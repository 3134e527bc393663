package org.threshold.workflow.census.domain.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares days that a file may leave out: what is left out is compared with nothing. */
final class Days {

    private Days() {}

    static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return both(one, other, LocalDate::isBefore);
    }

    static boolean both(
            Optional<LocalDate> one,
            Optional<LocalDate> other,
            BiPredicate<LocalDate, LocalDate> compare) {
        return one.filter(a -> other.filter(b -> compare.test(a, b)).isPresent()).isPresent();
    }

    static boolean onWeekend(Optional<LocalDate> day) {
        return day.map(LocalDate::getDayOfWeek)
                .filter(it -> it == DayOfWeek.SATURDAY || it == DayOfWeek.SUNDAY)
                .isPresent();
    }
}
