package org.threshold.workflow.suspicion.domain;

import java.util.Arrays;

/** What a senior manager decides about a baby while the evidence is not definite. */
public enum Course {
    COURT("court", "A court is asked for an order"),
    AWAY_AGREED(
            "away-agreed",
            "The baby is cared for away from everybody who may have harmed it, as the parents agree"),
    HOME_WATCHED(
            "home-watched",
            "The baby stays at home, and nobody who may have harmed it is alone with it"),
    DISCUSSED_AGAIN("discussed-again", "The strategy discussion is held again, and decides"),
    AS_NOW("as-now", "What keeps the baby safe now goes on, and nothing is added");

    private final String code;
    private final String words;

    Course(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Course of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
