package org.threshold.workflow.contact.domain;

/** As what a restriction came on record. Only a decision can be refused. */
public enum Origin {
    DECISION("decision", "A decision: contact is restricted from now on"),
    FACT("fact", "What is so already: contact was stopped, or does not happen"),
    /** Whoever protects a child at once says so afterwards; the basis follows. */
    DANGER("immediate-danger", "Immediate danger: contact is stopped at once to protect the child");

    private final String code;
    private final String words;

    Origin(String code, String words) {
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
