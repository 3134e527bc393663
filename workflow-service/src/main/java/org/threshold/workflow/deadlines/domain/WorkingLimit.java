package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.WorkingTime;

/** A limit that ends inside working time, at the latest at the close of office hours. */
sealed interface WorkingLimit extends TimeLimit {

    /** The end of office hours on the n-th working day after day 0. */
    record WorkingDays(int days) implements WorkingLimit {

        public WorkingDays {
            Counting.positive(days);
        }

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return calendar.closeOf(calendar.workingDayAfter(WorkingTime.dayOf(anchor), days));
        }

        @Override
        public ClockType clock() {
            return ClockType.WORKING_DAYS;
        }

        @Override
        public String words() {
            return Counting.words(days, "working day");
        }
    }

    /** So many hours, counted only inside office hours. */
    record OfficeHours(int hours) implements WorkingLimit {

        public OfficeHours {
            Counting.positive(hours);
        }

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return calendar.plusOfficeTime(anchor, Duration.ofHours(hours));
        }

        @Override
        public ClockType clock() {
            return ClockType.OFFICE_HOURS;
        }

        @Override
        public String words() {
            return Counting.words(hours, "office hour");
        }
    }

    /** So many calendar months: the close of that day, or of the working day before it. */
    record Months(int months) implements WorkingLimit {

        public Months {
            Counting.positive(months);
        }

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            var day = WorkingTime.dayOf(anchor).plusMonths(months);
            return calendar.closeOf(calendar.workingDayOnOrBefore(day));
        }

        @Override
        public ClockType clock() {
            return ClockType.CALENDAR;
        }

        @Override
        public String words() {
            return Counting.words(months, "month");
        }
    }

    /** The first 10:00 on a working day after the anchor: 02:00 on Tuesday gives that Tuesday. */
    record NextTen() implements WorkingLimit {

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return calendar.firstOnWorkingDay(Counting.TEN, anchor);
        }

        @Override
        public ClockType clock() {
            return ClockType.WORKING_DAYS;
        }

        @Override
        public String words() {
            return "first 10:00 on a working day";
        }
    }
}
