package org.threshold.workflow.contact.domain;

/** What becomes of a restriction. Only that its basis is gone is a fact and nothing else. */
public enum Course {
    GOES_ON("goes-on", "It goes on, on the legal basis below"),
    /** The person withdrew the agreement, bail ended, the court did not make the order. */
    BASIS_GONE("basis-gone", "Its legal basis is gone, or there never was one"),
    LIFTED("lifted", "It is lifted");

    private final String code;
    private final String words;

    Course(String code, String words) {
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
