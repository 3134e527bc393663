package org.threshold.workflow.assessment.domain;

/**
 * How high a person says that a risk is, from the lowest. It says nothing about how strong the
 * evidence is: high with little evidence is an answer (recommendation Children and Families 11).
 */
public enum RiskLevel {
    NOT_SAID("not-said", "level not judged yet"),
    LOW("low", "low"),
    MEDIUM("medium", "medium"),
    HIGH("high", "high");

    private final String code;
    private final String words;

    RiskLevel(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** In the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether somebody said a higher one before. */
    public boolean isLowerThan(RiskLevel before) {
        return compareTo(before) < 0;
    }
}
