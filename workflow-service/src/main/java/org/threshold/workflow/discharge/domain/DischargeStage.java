package org.threshold.workflow.discharge.domain;

import java.util.Arrays;

/** How far a discharge from hospital has come. */
public enum DischargeStage {
    /** Of a baby on a neonatal unit of whom a concern is known (R-Health-2). */
    FORESEEN(
            "foreseen",
            "No discharge is planned. A concern is known, so the neonatal unit meets about it now."),
    PLANNED_SINCE("planned-since", "The discharge was planned since."),
    PLANNED("planned", "It is planned, and nobody has decided that it may go ahead."),
    GOES_AHEAD("goes-ahead", "It may go ahead."),
    CALLED_OFF("called-off", "It does not go ahead."),
    LEFT("left", "The child has left hospital."),
    UNANNOUNCED("unannounced", "The child has left hospital, and nobody had announced it.");

    private final String code;
    private final String words;

    DischargeStage(String code, String words) {
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

    /** Whether the child is still to leave. */
    public boolean ahead() {
        return this == PLANNED || this == GOES_AHEAD;
    }

    /** The stage stored as this code; anything else is a bug. */
    public static DischargeStage of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage is called so"));
    }
}
