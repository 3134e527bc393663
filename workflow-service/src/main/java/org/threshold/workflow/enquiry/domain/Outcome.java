package org.threshold.workflow.enquiry.domain;

import java.util.Arrays;

/** What an enquiry concludes for the child (rules.md, section 3, outcome set A). */
public enum Outcome {
    NOT_SUBSTANTIATED("not-substantiated", "The concern is not substantiated"),
    NO_CONTINUING_RISK(
            "substantiated-no-continuing-risk",
            "Substantiated, and no continuing risk of significant harm"),
    CONTINUING_RISK(
            "substantiated-continuing-risk",
            "Substantiated, and a continuing risk: a child protection conference");

    private final String code;
    private final String words;

    Outcome(String code, String words) {
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

    /** Whether a child protection conference follows (T7). */
    public boolean needsConference() {
        return this == CONTINUING_RISK;
    }

    /** The outcome stored as this code; anything else is a bug. */
    public static Outcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
