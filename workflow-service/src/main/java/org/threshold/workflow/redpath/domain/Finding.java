package org.threshold.workflow.redpath.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a clinician finds a mark to be. Doubt is not a finding of no injury. */
public enum Finding {
    NOT_AN_INJURY("not-an-injury", "It is not an injury"),
    INJURY("injury", "It is an injury"),
    NOT_EXCLUDED("injury-not-excluded", "An injury cannot be excluded");

    private final String code;
    private final String words;

    Finding(String code, String words) {
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

    /** The finding with this code, if it is one. */
    public static Optional<Finding> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
