package org.threshold.workflow.contact.domain;

/** What a restriction of contact can rest on (finding 1.3.9 of the review). */
public enum BasisKind {
    NONE("none", "No legal basis, or none that anybody knows of"),
    COURT_ORDER("court-order", "An order of a court"),
    /** Of the person who is restricted; it ends once that person withdraws it. */
    WRITTEN_AGREEMENT("written-agreement", "A written agreement of that person"),
    POLICE_CONDITION("police-condition", "A condition of bail, or another of the police");

    private final String code;
    private final String words;

    BasisKind(String code, String words) {
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
