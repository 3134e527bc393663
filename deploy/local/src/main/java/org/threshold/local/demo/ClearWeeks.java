package org.threshold.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds weeks without a bank holiday: a story says that something is due on Monday, and on a bank
 * holiday it is not.
 */
public final class ClearWeeks {

    /** The longest story takes four weeks. */
    private static final int DAYS = 35;

    private static final String HOLIDAYS =
            "workflow-service/src/main/resources/deadlines/bank-holidays-england-and-wales.txt";
    private static final Pattern DAY =
            Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?= )", Pattern.MULTILINE);

    private final List<LocalDate> holidays;

    ClearWeeks(List<LocalDate> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /** Those between the bank holidays that the product counts with. */
    public static ClearWeeks read(Path repository) {
        try {
            String list = Files.readString(repository.resolve(HOLIDAYS));
            return new ClearWeeks(
                    DAY.matcher(list)
                            .results()
                            .map(MatchResult::group)
                            .map(LocalDate::parse)
                            .toList());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whether five weeks from this day on hold no bank holiday. */
    boolean beginOn(LocalDate day) {
        LocalDate end = day.plusDays(DAYS);
        return holidays.stream().noneMatch(it -> !it.isBefore(day) && it.isBefore(end));
    }

    /** The first such weekday after a day with which clear weeks begin. */
    public LocalDate next(LocalDate after, DayOfWeek weekday) {
        LocalDate day = after.with(TemporalAdjusters.next(weekday));
        while (!beginOn(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }
}
