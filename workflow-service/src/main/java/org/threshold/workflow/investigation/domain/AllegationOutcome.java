package org.threshold.workflow.investigation.domain;

import java.util.Arrays;

/** What became of an allegation; there is no other way to close one (L-3.1.6b). */
public enum AllegationOutcome {
    SUBSTANTIATED("substantiated", "Substantiated"),
    NOT_SUBSTANTIATED("not-substantiated", "Followed up; neither shown nor ruled out"),
    RULED_OUT("ruled-out", "Ruled out"),
    CHARGED("charged", "Somebody is charged with it"),
    /** Taking back what was said closes nothing by itself: it was followed up all the same. */
    TAKEN_BACK("taken-back", "Followed up, and taken back by whoever made it");

    private final String code;
    private final String words;

    AllegationOutcome(String code, String words) {
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

    /** The outcome stored as this code; anything else is a bug. */
    public static AllegationOutcome of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
