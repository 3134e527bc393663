package org.threshold.workflow.concern.domain;

/** What comes of looking at minor concerns together. */
public enum ReviewOutcome {
    WATCHED("watched", "They are watched further, and it is said by whom"),
    PLAN_CHANGED("plan-changed", "The help or the plan for the child is changed"),
    CONCERN_RAISED("concern-raised", "The child may be at risk: a strategy discussion is called");

    private final String code;
    private final String words;

    ReviewOutcome(String code, String words) {
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
