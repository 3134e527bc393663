package org.threshold.workflow.investigation.domain;

import java.util.Arrays;

/** Where a suspect stands with the police. */
public enum SuspectStatus {
    UNKNOWN("unknown", "Not known who it is", true),
    IDENTIFIED("identified", "Identified", true),
    ARRESTED("arrested", "Arrested", true),
    ON_BAIL("on-bail", "On bail", true),
    RELEASED("released-under-investigation", "Released under investigation", true),
    CHARGED("charged", "Charged", false),
    ELIMINATED("eliminated", "Eliminated from the investigation", false);

    private final String code;
    private final String words;
    private final boolean goesOn;

    SuspectStatus(String code, String words, boolean goesOn) {
        this.code = code;
        this.words = words;
        this.goesOn = goesOn;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** Whether it changes sooner or later, so that somebody has to look again. */
    public boolean goesOn() {
        return goesOn;
    }

    /** The status stored as this code; anything else is a bug. */
    public static SuspectStatus of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
