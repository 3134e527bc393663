package org.threshold.workflow.worklist.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By when tasks are due that somebody asks for; each task is in exactly one but the first. */
public enum DueState {
    /** Whenever they are due. */
    ANY("any time"),
    /** Their due instant has come. */
    OVERDUE("overdue"),
    /** They are due within a day. */
    SOON("due within a day"),
    /** They are due later than that. */
    LATER("due later");

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

    private final String words;

    DueState(String words) {
        this.words = words;
    }

    /** Due after one instant and by another. */
    public record Window(Instant after, Instant by) {

        /** Whether an instant is in it. */
        public boolean takes(Instant due) {
            return due.isAfter(after) && !due.isAfter(by);
        }
    }

    /** What it means at an instant. */
    public Window at(Instant now) {
        return switch (this) {
            case ANY -> new Window(Instant.EPOCH, EVER);
            case OVERDUE -> new Window(Instant.EPOCH, now);
            case SOON -> new Window(now, now.plus(DAY));
            case LATER -> new Window(now.plus(DAY), EVER);
        };
    }

    /** As addresses and saved views name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }

    /** The one with a code; any without one, and none when there is no such. */
    public static Optional<DueState> of(String code) {
        return code.isEmpty()
                ? Optional.of(ANY)
                : Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
