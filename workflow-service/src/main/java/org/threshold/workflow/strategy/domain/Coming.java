package org.threshold.workflow.strategy.domain;

import java.util.Arrays;

/** What somebody who is invited to a meeting says about coming. */
public enum Coming {
    COMES("comes", "comes"),
    SENDS_REPORT("sends-report", "does not come, and sends what they know in writing"),
    CANNOT_COME("cannot-come", "cannot come");

    private final String code;
    private final String words;

    Coming(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, after who it is. */
    public String words() {
        return words;
    }

    /** What is stored as this code; anything else is a bug. */
    public static Coming of(String code) {
        return Arrays.stream(values())
                .filter(coming -> coming.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
