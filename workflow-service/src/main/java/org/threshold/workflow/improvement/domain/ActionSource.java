package org.threshold.workflow.improvement.domain;

/** What asks for something to be done better. */
public enum ActionSource {
    /** A learning review and its action plan (R-Health-3). */
    REVIEW("review", "A learning review"),
    AUDIT("audit", "An audit of cases"),
    /** A practice discusses a case (R-GP-2). */
    SIGNIFICANT_EVENT_REVIEW("significant-event-review", "A significant event review");

    private final String code;
    private final String words;

    ActionSource(String code, String words) {
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
