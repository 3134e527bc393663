package org.threshold.workflow.safety.domain;

import java.util.Arrays;

/** How a decision on a return home stands. */
public enum DecisionState {
    WAITS_FOR_APPROVAL("waits-for-approval"),
    STANDS("stands"),
    NOT_APPROVED("not-approved"),
    /** A later decision, meeting or injury came after it. */
    OVERTAKEN("overtaken");

    private final String code;

    DecisionState(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The state stored as this code; anything else is a bug. */
    public static DecisionState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
