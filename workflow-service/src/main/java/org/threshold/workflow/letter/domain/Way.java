package org.threshold.workflow.letter.domain;

import java.util.Arrays;

/**
 * How a letter reaches a parent: never an address that a suspect shares (event catalogue, section
 * 1).
 */
public enum Way {
    BY_HAND("by-hand", "Handed over, and explained"),
    POST("post", "By post, signed for"),
    SECURE_EMAIL("secure-email", "By secure e-mail to an address that nobody shares"),
    SOLICITOR("solicitor", "Through the parent’s solicitor");

    private final String code;
    private final String words;

    Way(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The way stored as this code; anything else is a bug. */
    public static Way of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
