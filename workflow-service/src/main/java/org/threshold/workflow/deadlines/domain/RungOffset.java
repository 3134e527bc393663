package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.WorkingTime;

/** How far before or after the limit a rung is due: counted from the limit and nothing else. */
public sealed interface RungOffset {

    /**
     * The rung's instant.
     *
     * @param limit the deadline's due instant
     * @param clock the clock of the limit, for an offset in that same clock
     */
    Instant from(Instant limit, ClockType clock, WorkingCalendar calendar);

    /** As the area profile writes it: {@code +30 minutes}. */
    String words();

    record AtTheLimit() implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return limit;
        }

        @Override
        public String words() {
            return "at the limit";
        }
    }

    /** So many minutes after the limit, or before it if negative, day and night. */
    record Minutes(int minutes) implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return limit.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public String words() {
            return minutes % 60 == 0
                    ? OffsetWords.signed(minutes / 60, "hour")
                    : OffsetWords.signed(minutes, "minute");
        }
    }

    /** So many hours after the limit, or before it if negative, counted inside office hours. */
    record OfficeHours(int hours) implements RungOffset {

        public OfficeHours {
            Counting.positive(Math.abs(hours));
        }

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return hours < 0
                    ? calendar.minusOfficeTime(limit, Duration.ofHours(-hours))
                    : calendar.plusOfficeTime(limit, Duration.ofHours(hours));
        }

        @Override
        public String words() {
            return OffsetWords.signed(hours, "office hour");
        }
    }

    /** So many hours of the limit's own clock: day and night if that is how it runs. */
    record HoursOfItsClock(int hours) implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return switch (clock) {
                case ELAPSED -> limit.plus(Duration.ofHours(hours));
                case OFFICE_HOURS, WORKING_DAYS, CALENDAR ->
                        calendar.plusOfficeTime(limit, Duration.ofHours(hours));
            };
        }

        @Override
        public String words() {
            return OffsetWords.signed(hours, "hour") + " of its clock";
        }
    }

    /**
     * So many days of the calendar after the limit, or before it if negative, at its time of day.
     */
    record Days(int days) implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return limit.atZone(WorkingTime.ZONE).plusDays(days).toInstant();
        }

        @Override
        public String words() {
            return OffsetWords.signed(days, "day");
        }
    }

    /** The close of office hours on the n-th working day after the limit's day. */
    record WorkingDays(int days) implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            return calendar.closeOf(calendar.workingDayAfter(WorkingTime.dayOf(limit), days));
        }

        @Override
        public String words() {
            return OffsetWords.signed(days, "working day");
        }
    }

    /** 10:00 on the working day after the day that another offset from the limit falls on. */
    record NextWorkingDayAtTen(RungOffset after) implements RungOffset {

        @Override
        public Instant from(Instant limit, ClockType clock, WorkingCalendar calendar) {
            var day = WorkingTime.dayOf(after.from(limit, clock, calendar));
            return calendar.at(calendar.workingDayAfter(day, 1), Counting.TEN);
        }

        @Override
        public String words() {
            return after.words() + OffsetWords.THEN_TEN;
        }
    }
}
