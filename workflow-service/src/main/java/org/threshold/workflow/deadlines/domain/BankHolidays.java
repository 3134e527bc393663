package org.threshold.workflow.deadlines.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales that are known.
 *
 * @param from the first day covered
 * @param until the last day covered
 * @param days the holidays between them, substitute days in place of the days they stand for
 */
public record BankHolidays(LocalDate from, LocalDate until, Set<LocalDate> days) {

    private static final String COVERS = "covers ";

    public BankHolidays {
        days = Set.copyOf(days);
        if (days.stream().anyMatch(day -> day.isBefore(from) || day.isAfter(until))) {
            throw new IllegalArgumentException("A bank holiday lies outside the cover.");
        }
    }

    /**
     * Reads the list: one line {@code covers FROM UNTIL}, then a line per holiday beginning with
     * its date; blank lines and lines beginning with # are skipped.
     */
    public static BankHolidays parse(List<String> lines) {
        var cover =
                lines.stream()
                        .filter(line -> line.startsWith(COVERS))
                        .map(line -> line.substring(COVERS.length()).split(" ", -1))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No line 'covers …'."));
        return new BankHolidays(
                LocalDate.parse(cover[0]), LocalDate.parse(cover[1]), daysIn(lines));
    }

    private static Set<LocalDate> daysIn(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !line.startsWith(COVERS))
                .map(line -> LocalDate.parse(line.substring(0, "2026-12-28".length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the holidays around this day are known. */
    public boolean cover(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
