package org.threshold.workflow.enquiry.domain;

import java.util.Arrays;

/** Where an enquiry stands: what it waits for. */
public enum Stage {
    /** Its lines are followed. */
    FINDING_OUT("finding-out"),
    /** What was found has to be brought together in an outcome (T6). */
    OUTCOME_DUE("outcome-due"),
    /** The child protection conference has to be held (T7). */
    CONFERENCE_DUE("conference-due"),
    /** Nothing is left to do. */
    ENDED("ended");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The stage stored as this code; anything else is a bug. */
    public static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
