package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.deadlines.WorkingTime;

/** How far back a chronology goes, by the calendar in England. */
public enum Since {
    EVER("The beginning"),
    YEAR("A year ago"),
    QUARTER("Three months ago"),
    WEEK("A week ago");

    private final String words;

    Since(String words) {
        this.words = words;
    }

    /** The one with this code, if there is one. */
    public static Optional<Since> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** Whether what happened at an instant is in; the whole of its first day is. */
    boolean has(Instant at, Instant now) {
        return this == EVER
                || !WorkingTime.dayOf(at).isBefore(WorkingTime.dayOf(now).minus(back()));
    }

    private Period back() {
        return switch (this) {
            case EVER -> Period.ZERO;
            case YEAR -> Period.ofYears(1);
            case QUARTER -> Period.ofMonths(3);
            case WEEK -> Period.ofWeeks(1);
        };
    }
}
