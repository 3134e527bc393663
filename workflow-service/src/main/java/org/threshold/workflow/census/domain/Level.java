package org.threshold.workflow.census.domain;

/** What the Department for Education does with a return that breaks a rule. */
public enum Level {
    /** It is not accepted before it is put right. */
    ERROR("Error"),
    /** It is accepted once it is put right or explained. */
    QUERY("Query");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }
}
