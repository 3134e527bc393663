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
    CONCLUDED("concluded"),
    /** Another discussion is about its children, and goes on instead. */
    SUPERSEDED("superseded");

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

    /** Whether it waits for nothing any more, and has let go of its cases. */
    public boolean over() {
        return this == CONCLUDED || this == SUPERSEDED;
    }

    /** Whether it waits for a meeting. */
    public boolean awaitsMeeting() {
        return this == CALLED || this == INVITED;
    }
}
