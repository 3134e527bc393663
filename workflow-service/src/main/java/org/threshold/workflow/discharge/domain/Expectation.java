package org.threshold.workflow.discharge.domain;

import java.util.Arrays;

/** Why a child in hospital is expected not to leave it (L-3.1.9). */
public enum Expectation {
    DOES_NOT_RETURN("does-not-return", "It was decided that the child does not return home."),
    PROTECTED_BY_LAW("protected-by-law", "The child is in police protection or under an order."),
    THREATENED("threatened", "Somebody may take the child against advice."),
    SAID("said", "Somebody who works with the child said so.");

    private final String code;
    private final String words;

    Expectation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, a sentence that names nobody. */
    public String words() {
        return words;
    }

    /** The expectation stored as this code; anything else is a bug. */
    public static Expectation of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no expectation is called so"));
    }
}
