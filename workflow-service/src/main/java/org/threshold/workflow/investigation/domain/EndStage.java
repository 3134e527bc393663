package org.threshold.workflow.investigation.domain;

import java.util.Arrays;

/** How an investigation ends: the stages of EV-25 that end one. */
public enum EndStage {
    NO_FURTHER_ACTION("no-further-action"),
    CHARGED("charged");

    private final String code;

    EndStage(String code) {
        this.code = code;
    }

    /** As stored and sent; the stage of the change. */
    public String code() {
        return code;
    }

    /** The stage stored as this code; anything else is a bug. */
    public static EndStage of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
