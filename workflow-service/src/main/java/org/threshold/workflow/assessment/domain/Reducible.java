package org.threshold.workflow.assessment.domain;

/** Whether somebody thinks that a risk can be reduced. */
public enum Reducible {
    NOT_SAID("not-said", "Nobody has said whether it can be reduced"),
    YES("yes", "It can be reduced"),
    NO("no", "It cannot be reduced");

    private final String code;
    private final String words;

    Reducible(String code, String words) {
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
