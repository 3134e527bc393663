package org.threshold.workflow.incident.domain;

/** Whether the person who was abused takes part in the assessment; the codes are those of EV-16. */
public enum Engagement {
    FULL("engaged", "Yes, in full"),
    IN_PART("in-part", "In part"),
    REFUSED("refused", "No, they refused or could not be spoken to");

    private final String code;
    private final String words;

    Engagement(String code, String words) {
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

    /** Whether the grade rises because of it (L-3.1.3b). */
    public boolean raises() {
        return this != FULL;
    }
}
