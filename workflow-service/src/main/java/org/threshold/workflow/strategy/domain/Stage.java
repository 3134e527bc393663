package org.threshold.workflow.strategy.domain;

import java.util.Arrays;

/** Where a discussion stands: what it waits for. */
public enum Stage {
    /** Somebody has to invite. */
    CALLED("called"),
    /** The next meeting has to be held. */
    INVITED("invited"),
    /** A quorate meeting was held, and its decisions have to be recorded. */
    HELD("held"),
    /** Its record has to be sent out. */
    DECIDED("decided"),
    /** Nothing is left to do. */
    CONCLUDED("concluded");

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

    /** Whether it waits for a meeting. */
    public boolean awaitsMeeting() {
        return this == CALLED || this == INVITED;
    }
}
