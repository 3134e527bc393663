package org.threshold.workflow.deadlines.domain;

import java.time.Duration;
import java.time.Instant;

/** How often the top of a chain is told again until somebody acts. */
public sealed interface Repeat {

    /** The first repeat after an instant, in the series that the top's own instant begins. */
    Instant after(Instant top, Instant instant, WorkingCalendar calendar);

    /** As the area profile writes it. */
    String words();

    /** Every so many hours from the top on, day and night. */
    record EveryHours(int hours) implements Repeat {

        public EveryHours {
            Counting.positive(hours);
        }

        @Override
        public Instant after(Instant top, Instant instant, WorkingCalendar calendar) {
            var step = Duration.ofHours(hours);
            var passed = instant.isBefore(top) ? 0 : Duration.between(top, instant).dividedBy(step);
            return top.plus(step.multipliedBy(passed + 1));
        }

        @Override
        public String words() {
            return "every " + hours + " hours";
        }
    }

    /** At 10:00 on each working day after the top. */
    record EachWorkingDayAtTen() implements Repeat {

        @Override
        public Instant after(Instant top, Instant instant, WorkingCalendar calendar) {
            var from = instant.isAfter(top) ? instant : top;
            return calendar.firstOnWorkingDay(Counting.TEN, from);
        }

        @Override
        public String words() {
            return "each working day at 10:00";
        }
    }

    /** The repeat that these words say. */
    static Repeat parse(String words) {
        if (words.equals(new EachWorkingDayAtTen().words())) {
            return new EachWorkingDayAtTen();
        }
        if (words.matches("every \\d{1,3} hours")) {
            return new EveryHours(Integer.parseInt(words.split(" ", -1)[1]));
        }
        throw new IllegalArgumentException(
                "'%s' is no repeat. Write 'each working day at 10:00' or 'every 4 hours'."
                        .formatted(words));
    }
}
