package org.threshold.workflow.circumstances.domain;

import java.util.Arrays;

/** Who records a kind of change. */
public enum Origin {
    REPORTED("people and agencies’ systems report it"),
    /** Recorded with the step that it follows from; nobody can report it. */
    WORK("the work itself records it"),
    /** People record it, and a step that learns of it does too. */
    BY_HAND("people record it, and the work itself where it knows of it");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    static Origin of(String code) {
        return Arrays.stream(values())
                .filter(one -> Kebab.of(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no origin '" + code + "'"));
    }
}
