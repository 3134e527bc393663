package org.threshold.workflow.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** By when something is due, or by how much it is late, in words for people in England. */
public final class DueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter CALENDAR_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final long DAYS_FROM = 48;

    private DueWords() {}

    /**
     * For example "Due today at 17:00", "Due Tuesday 24 November at 17:00" or "Overdue by 2 hours";
     * what is late is rounded down: minutes up to an hour, hours up to two days, then days of 24
     * hours.
     */
    public static String of(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return "Overdue by " + length(Duration.between(due, now));
        }
        var at = due.atZone(WorkingTime.ZONE);
        LocalDate today = WorkingTime.dayOf(now);
        if (at.toLocalDate().equals(today)) {
            return "Due today at " + TIME.format(at);
        }
        if (at.toLocalDate().equals(today.plusDays(1))) {
            return "Due tomorrow at " + TIME.format(at);
        }
        return "Due " + (at.getYear() == today.getYear() ? DAY : EXACT).format(at);
    }

    /** The instant itself: "Tuesday 24 November 2026 at 17:00". */
    public static String exact(Instant instant) {
        return EXACT.format(instant.atZone(WorkingTime.ZONE));
    }

    /** A day of which no time is known: "Friday 27 November 2026". */
    public static String day(LocalDate day) {
        return CALENDAR_DAY.format(day);
    }

    /** How long, in one unit: "less than a minute", "1 minute", "47 hours", "2 days". */
    public static String length(Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return "less than a minute";
        }
        if (length.compareTo(Duration.ofHours(1)) < 0) {
            return count(length.toMinutes(), "minute");
        }
        return length.toHours() < DAYS_FROM
                ? count(length.toHours(), "hour")
                : count(length.toDays(), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
