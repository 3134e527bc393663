package org.threshold.workflow.worklist.domain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How late what is on the board is; what is overdue is also told apart by for how long. */
public enum Lateness {
    /** Everything. */
    ALL(Bounds.NONE, "overdue or due within a day"),
    /** Its due instant has come. */
    OVERDUE(Bounds.from(Duration.ZERO), "overdue"),
    /** It is due within a day. */
    SOON(Bounds.before(Duration.ZERO), "due within a day"),
    /** Overdue for less than an hour. */
    UP_TO_1_HOUR(new Bounds(Duration.ZERO, Duration.ofHours(1)), "overdue by up to 1 hour"),
    /** Overdue for an hour or more. */
    UP_TO_4_HOURS(new Bounds(Duration.ofHours(1), Duration.ofHours(4)), "overdue by 1 to 4 hours"),
    /** Overdue for four hours or more. */
    UP_TO_24_HOURS(
            new Bounds(Duration.ofHours(4), Duration.ofHours(24)), "overdue by 4 to 24 hours"),
    /** Overdue for a day or more. */
    UP_TO_3_DAYS(new Bounds(Duration.ofHours(24), Duration.ofDays(3)), "overdue by 1 to 3 days"),
    /** Overdue for three days or more. */
    OLDER(Bounds.from(Duration.ofDays(3)), "overdue by 3 days or more");

    /** What is overdue by its age: each that is overdue is in exactly one of them. */
    public static final List<Lateness> AGES =
            List.of(UP_TO_1_HOUR, UP_TO_4_HOURS, UP_TO_24_HOURS, UP_TO_3_DAYS, OLDER);

    private final Bounds bounds;
    private final String words;

    Lateness(Bounds bounds, String words) {
        this.bounds = bounds;
        this.words = words;
    }

    /** From a time past the due instant on, and before another; negative before it is due. */
    private record Bounds(Duration from, Duration before) {

        private static final Duration EVER = Duration.ofDays(1_000_000);
        private static final Bounds NONE = new Bounds(EVER.negated(), EVER);

        private static Bounds from(Duration time) {
            return new Bounds(time, EVER);
        }

        private static Bounds before(Duration time) {
            return new Bounds(EVER.negated(), time);
        }
    }

    /** As addresses and the API name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }

    /** Whether it is that late when so much time has passed since it was due. */
    boolean takes(Duration late) {
        return late.compareTo(bounds.from) >= 0 && late.compareTo(bounds.before) < 0;
    }
}
