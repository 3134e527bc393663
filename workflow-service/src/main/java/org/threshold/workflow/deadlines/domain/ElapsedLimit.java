package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.threshold.workflow.deadlines.ClockType;
import org.threshold.workflow.deadlines.WorkingTime;

/** A limit that runs day and night: an hour is 3,600 seconds whatever the clocks do meanwhile. */
sealed interface ElapsedLimit extends TimeLimit {

    @Override
    default ClockType clock() {
        return ClockType.ELAPSED;
    }

    /** No number was named: overdue from the anchor on. */
    record AtOnce() implements ElapsedLimit {

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return anchor;
        }

        @Override
        public String words() {
            return "as soon as possible";
        }
    }

    /** So many minutes, hours or days of 24 hours. */
    record Elapsed(int amount, ChronoUnit unit) implements ElapsedLimit {

        public Elapsed {
            Counting.positive(amount);
            Counting.minutesHoursOrDays(unit);
        }

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return anchor.plus(unit.getDuration().multipliedBy(amount));
        }

        @Override
        public String words() {
            return Counting.words(amount, Counting.nameOf(unit));
        }
    }

    /** A window of days of 24 hours: it opens after the first number and is due after the last. */
    record Window(int firstDays, int lastDays) implements ElapsedLimit {

        public Window {
            Counting.positive(firstDays);
            Counting.positive(lastDays - firstDays);
        }

        @Override
        public Instant opensAt(Instant anchor, WorkingCalendar calendar) {
            return anchor.plus(Duration.ofDays(firstDays));
        }

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            return anchor.plus(Duration.ofDays(lastDays));
        }

        @Override
        public String words() {
            return firstDays + " to " + Counting.words(lastDays, "day");
        }
    }

    /** 23:59 of day 0, or four hours after the anchor where less than four hours are left. */
    record SameDay() implements ElapsedLimit {

        private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
        private static final Duration LEAST = Duration.ofHours(4);

        @Override
        public Instant dueAt(Instant anchor, WorkingCalendar calendar) {
            var lastMinute = calendar.at(WorkingTime.dayOf(anchor), LAST_MINUTE);
            var least = anchor.plus(LEAST);
            return least.isAfter(lastMinute) ? least : lastMinute;
        }

        @Override
        public String words() {
            return "same day";
        }
    }
}
