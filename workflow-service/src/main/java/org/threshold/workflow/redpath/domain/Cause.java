package org.threshold.workflow.redpath.domain;

import java.util.Arrays;

/** Why a mark counts as an injury (L-3.1.5). */
public enum Cause {
    CONFIRMED("confirmed"),
    NOT_EXCLUDED("injury-not-excluded"),
    FURTHER_CONCERN("further-concern"),
    NOT_SEEN_IN_TIME("not-seen-in-time");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The cause stored as this code; anything else is a bug. */
    public static Cause of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
