package org.threshold.workflow.assessment.domain;

/** Why a risk is closed. That there is little evidence of it is none (R-C&amp;F-11). */
public enum RiskEnd {
    GONE("gone", "It is there no longer"),
    REDUCED("reduced", "It was reduced as planned, and somebody has seen that it was"),
    MISTAKEN("mistaken", "It was recorded by mistake");

    private final String code;
    private final String words;

    RiskEnd(String code, String words) {
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
}
