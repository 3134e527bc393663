package org.threshold.workflow.safety.domain;

import java.util.Arrays;

/**
 * What the police say by day of an officer whom the night took at their word as a sergeant or above
 * (L-3.1.18, R-TVP-6a).
 */
public enum RankAnswer {
    NOT_SAID("", "Not asked yet"),
    CONFIRMED("confirmed", "Yes, the police say so"),
    NOT_SUPERVISING(
            "not-supervising",
            "No: the strategy discussion that the night called decides it again, with a sergeant or"
                    + " above");

    private final String code;
    private final String words;

    RankAnswer(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent; empty where nothing is said. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The answer with this code; anything else says nothing. */
    public static RankAnswer of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(NOT_SAID);
    }
}
