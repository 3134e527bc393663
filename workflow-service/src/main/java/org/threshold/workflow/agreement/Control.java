package org.threshold.workflow.agreement;

/**
 * What keeps a child safe tonight beside a written agreement, as far as the product knows it. That
 * people discuss or enquire is none: it keeps nobody away and nobody safe (recommendation 4.2-8).
 */
public enum Control {
    ORDER("police protection or a court’s order in force"),
    SUSPECT_KEPT_AWAY("bail or police conditions on everybody whom the police suspect"),
    CHECKED_CARER("the child is elsewhere, with a carer who was checked"),
    CORE_GROUP("a child protection plan whose core group meets"),
    NIGHT_PLAN("an out-of-hours plan in force"),
    DOES_NOT_RETURN("a decision that the child does not return home");

    private final String words;

    Control(String words) {
        this.words = words;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }
}
