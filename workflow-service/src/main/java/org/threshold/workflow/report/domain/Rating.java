package org.threshold.workflow.report.domain;

import java.util.Locale;

/** What an auditor answers to a question. */
public enum Rating {
    MET("Yes"),
    PARTLY("In part"),
    NOT_MET("No"),
    NOT_APPLICABLE("It does not arise in this case"),
    NOT_RECORDED("The record does not say");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    /** The name in tables and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer, for people. */
    public String words() {
        return words;
    }

    /** Whether something was missing, of which the cause has to be said. */
    public boolean hasCause() {
        return this == PARTLY || this == NOT_MET;
    }

    /** Whether it counts in how often a question is met: what does not arise does not. */
    boolean counts() {
        return this != NOT_APPLICABLE;
    }
}
