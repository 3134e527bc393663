package org.threshold.workflow.deadlines;

import java.util.Locale;

/** What a rung asks of those it tells, from the mildest to the strongest. */
public enum Ask {
    /** Know that it waits. */
    TELL("tell"),
    /** The recipient is told once more, on another channel. */
    SECOND_CHANNEL("tell"),
    /** The recipient's supervisor is told. */
    SUPERVISOR("tell"),
    /** Somebody of ours rings the recipient. */
    RING("ring"),
    /** Somebody of ours takes it over. */
    TAKE_OVER("take-over");

    private final String engineWord;

    Ask(String engineWord) {
        this.engineWord = engineWord;
    }

    /** How it is stored: {@code second-channel}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which way the process goes: {@code tell}, {@code ring} or {@code take-over}. */
    public String engineWord() {
        return engineWord;
    }

    /** The ask stored as this code; anything else is a bug. */
    public static Ask of(String code) {
        for (var ask : values()) {
            if (ask.code().equals(code)) {
                return ask;
            }
        }
        throw new IllegalArgumentException("No rung asks for '" + code + "'.");
    }
}
