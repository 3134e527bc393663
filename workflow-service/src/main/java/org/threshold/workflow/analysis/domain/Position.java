package org.threshold.workflow.analysis.domain;

import java.util.Arrays;

/** How an agency stands to a draft analysis and plan. */
public enum Position {
    AGREES("agrees", "agrees"),
    COMMENTS("comments", "comments"),
    DISAGREES("disagrees", "disagrees"),
    NIL_RETURN("nil-return", "has nothing to say on it"),
    DECLINED("declined", "declined to say"),
    LEFT_OUT("left-out", "was left out");

    private final String code;
    private final String words;

    Position(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** After the name of the agency, in a sentence. */
    public String words() {
        return words;
    }

    /** Whether nobody has to ask it again. */
    boolean settles() {
        return this != DECLINED;
    }

    /** Whether the agency took part in the analysis (R-C&amp;F-1): it looked at it, and said so. */
    public boolean contributes() {
        return this == AGREES || this == COMMENTS || this == DISAGREES;
    }

    /** Whether it says nothing without words. */
    boolean needsWords() {
        return this != AGREES && this != NIL_RETURN;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Position of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
