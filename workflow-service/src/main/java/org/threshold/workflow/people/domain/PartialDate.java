package org.threshold.workflow.people.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day known as precisely as somebody could say: it lies between two days, both included.
 *
 * <p>As text it is {@code 2026-03-05}, {@code 2026-03}, {@code 2026}, or {@code
 * 2026-03-05/2026-04-10} for any other stretch (ISO 8601).
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A stretch ends before it begins");
        }
    }

    /** A day that is known exactly. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** Some day of a month. */
    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /** Some day of a year. */
    public static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Reads the text form; empty when it is none. */
    public static Optional<PartialDate> read(String text) {
        try {
            return Optional.of(parse(text.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The text form, as short as it can be. */
    public String text() {
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        var month = YearMonth.from(earliest);
        if (equals(month(month))) {
            return month.toString();
        }
        var year = Year.from(earliest);
        return equals(year(year)) ? year.toString() : earliest + "/" + latest;
    }

    private static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            case 21 -> stretch(LocalDate.parse(text.substring(0, 10)), text);
            default -> day(LocalDate.parse(text));
        };
    }

    private static PartialDate stretch(LocalDate earliest, String text) {
        var latest = LocalDate.parse(text.substring(11));
        if (text.charAt(10) != '/' || latest.isBefore(earliest)) {
            throw new DateTimeException("Not a stretch of days");
        }
        return new PartialDate(earliest, latest);
    }
}
