package org.threshold.workflow.worklist.domain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How late what is on the board is; what is overdue is also told apart by for how long. */
public enum Lateness {
    /** Everything. */
    ALL(ever().negated(), ever(), "overdue or due within a day"),
    /** Its due instant has come. */
    OVERDUE(Duration.ZERO, ever(), "overdue"),
    /** It is due within a day. */
    SOON(ever().negated(), Duration.ZERO, "due within a day"),
    /** Overdue for less than an hour. */
    UP_TO_1_HOUR(Duration.ZERO, Duration.ofHours(1), "overdue by up to 1 hour"),
    /** Overdue for an hour or more. */
    UP_TO_4_HOURS(Duration.ofHours(1), Duration.ofHours(4), "overdue by 1 to 4 hours"),
    /** Overdue for four hours or more. */
    UP_TO_24_HOURS(Duration.ofHours(4), Duration.ofHours(24), "overdue by 4 to 24 hours"),
    /** Overdue for a day or more. */
    UP_TO_3_DAYS(Duration.ofHours(24), Duration.ofDays(3), "overdue by 1 to 3 days"),
    /** Overdue for three days or more. */
    OLDER(Duration.ofDays(3), ever(), "overdue by 3 days or more");

    /** What is overdue by its age: each that is overdue is in exactly one of them. */
    public static final List<Lateness> AGES =
            List.of(UP_TO_1_HOUR, UP_TO_4_HOURS, UP_TO_24_HOURS, UP_TO_3_DAYS, OLDER);

    private final Duration from;
    private final Duration before;
    private final String words;

    /** From a time past the due instant on, and before another; negative before it is due. */
    Lateness(Duration from, Duration before, String words) {
        this.from = from;
        this.before = before;
        this.words = words;
    }

    private static Duration ever() {
        return Duration.ofDays(1_000_000);
    }

    /** As addresses and the API name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }

    /** The age of what has been overdue for so long. */
    static Lateness age(Duration late) {
        return AGES.stream().filter(age -> age.takes(late)).findFirst().orElseThrow();
    }

    /** Whether it is that late when so much time has passed since it was due. */
    boolean takes(Duration late) {
        return late.compareTo(from) >= 0 && late.compareTo(before) < 0;
    }
}
