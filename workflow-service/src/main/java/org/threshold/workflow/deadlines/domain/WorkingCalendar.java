package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.threshold.workflow.deadlines.BankHolidayCover;
import org.threshold.workflow.deadlines.WorkingTime;

/** Working days and office hours of England and Wales; local times are those of Europe/London. */
public final class WorkingCalendar implements WorkingTime {

    static final LocalTime OPENING = LocalTime.of(9, 0);
    static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final BankHolidays bankHolidays;

    public WorkingCalendar(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    /** The bank holidays it knows. */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> !bankHolidays.days().contains(day);
        };
    }

    @Override
    public boolean isOfficeHours(Instant instant) {
        var local = instant.atZone(ZONE);
        var time = local.toLocalTime();
        return isWorkingDay(local.toLocalDate())
                && !time.isBefore(OPENING)
                && time.isBefore(CLOSING);
    }

    @Override
    public BankHolidayCover cover(LocalDate today) {
        var until = bankHolidays.until();
        return new BankHolidayCover(until, ChronoUnit.DAYS.between(today, until));
    }

    /** Whether bank holidays are known for the day of this instant. */
    public boolean covers(Instant instant) {
        return bankHolidays.cover(WorkingTime.dayOf(instant));
    }

    /** The n-th working day after a day, which is day 0; n from 1. */
    LocalDate workingDayAfter(LocalDate day, int n) {
        var found = day;
        for (var left = n; left > 0; ) {
            found = found.plusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    /** The day itself, or else the working day before it. */
    LocalDate workingDayOnOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The first time of day on a working day that lies after an instant. */
    Instant firstOnWorkingDay(LocalTime time, Instant after) {
        var day = WorkingTime.dayOf(after);
        while (!isWorkingDay(day) || !at(day, time).isAfter(after)) {
            day = day.plusDays(1);
        }
        return at(day, time);
    }

    Instant closeOf(LocalDate day) {
        return at(day, CLOSING);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /**
     * The instant after so much office time; outside office hours it begins at the next opening.
     */
    Instant plusOfficeTime(Instant from, Duration length) {
        var left = length;
        for (var day = WorkingTime.dayOf(from); ; day = day.plusDays(1)) {
            var begin = later(from, at(day, OPENING));
            var room = roomOn(day, begin, closeOf(day));
            if (room.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = left.minus(room);
        }
    }

    /** The instant before so much office time; outside office hours it begins at the last close. */
    Instant minusOfficeTime(Instant from, Duration length) {
        var left = length;
        for (var day = WorkingTime.dayOf(from); ; day = day.minusDays(1)) {
            var end = earlier(from, closeOf(day));
            var room = roomOn(day, at(day, OPENING), end);
            if (room.compareTo(left) >= 0) {
                return end.minus(left);
            }
            left = left.minus(room);
        }
    }

    private Duration roomOn(LocalDate day, Instant begin, Instant end) {
        return isWorkingDay(day) && begin.isBefore(end)
                ? Duration.between(begin, end)
                : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
