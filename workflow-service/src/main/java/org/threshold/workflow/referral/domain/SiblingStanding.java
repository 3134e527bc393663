package org.threshold.workflow.referral.domain;

/** What a person says of a child whom the system knows as one of the family (L-3.1.22). */
public enum SiblingStanding {
    LIVES_THERE("lives-there", "Also lives there"),
    NO_LONGER("no-longer", "No longer lives there");

    private final String code;
    private final String words;

    SiblingStanding(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }
}
