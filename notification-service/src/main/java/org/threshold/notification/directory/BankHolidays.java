package org.threshold.notification.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales. A day that is not among them, such as one of a year that
 * nobody has published yet, is a day of the week like any other.
 *
 * @param days substitute days in place of the days they stand for
 */
public record BankHolidays(Set<LocalDate> days) {

    private static final int DATE = "2026-12-28".length();

    public BankHolidays {
        days = Set.copyOf(days);
    }

    /** Reads lines that begin with a date; others are passed over. */
    static BankHolidays parse(List<String> lines) {
        return new BankHolidays(
                lines.stream()
                        .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2} .*"))
                        .map(line -> LocalDate.parse(line.substring(0, DATE)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(LocalDate day) {
        return days.contains(day);
    }
}
