package org.threshold.workflow.report.domain;

import java.util.Locale;

/** Where it lies that something was missing: practice of one, or of all (R-4.2-2). */
public enum Cause {
    INDIVIDUAL("With an individual"),
    TEAM("With a team"),
    SYSTEM("With the system"),
    INTERFACE("Between agencies");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** The name in tables and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String words() {
        return words;
    }
}
