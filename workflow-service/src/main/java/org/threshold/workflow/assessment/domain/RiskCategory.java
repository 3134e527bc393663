package org.threshold.workflow.assessment.domain;

/**
 * What kind of harm a risk is one of: the categories of abuse of the children in need census, as a
 * child protection plan names them (EV-27).
 */
public enum RiskCategory {
    NOT_SAID("not-said", "Of a kind that nobody has said"),
    NEGLECT("neglect", "Neglect"),
    PHYSICAL("physical", "Physical harm"),
    SEXUAL("sexual", "Sexual harm"),
    EMOTIONAL("emotional", "Emotional harm"),
    MORE_THAN_ONE("more-than-one", "More than one kind of harm");

    private final String code;
    private final String words;

    RiskCategory(String code, String words) {
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
