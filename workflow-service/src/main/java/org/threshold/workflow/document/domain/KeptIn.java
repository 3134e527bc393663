package org.threshold.workflow.document.domain;

/** The system that keeps a document. */
public enum KeptIn {
    COUNCIL("council", "the council’s document store"),
    HOSPITAL("hospital", "the hospital’s records"),
    POLICE("police", "the police’s records"),
    GENERAL_PRACTICE("general-practice", "a general practice’s records"),
    COMMUNITY_HEALTH("community-health", "the health visitors’ or midwives’ records"),
    SCHOOL("school", "a school’s or nursery’s records"),
    OTHER("other", "another system");

    private final String code;
    private final String words;

    KeptIn(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it, after "kept in". */
    public String words() {
        return words;
    }
}
