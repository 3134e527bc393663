package org.threshold.workflow.gp.domain;

import java.util.List;

/** How a search for a practice ends. */
public enum SearchEnd {
    REGISTERED("registered", "Registered with a practice"),
    /** Itself a concern (L-3.1.21). */
    NOT_REGISTERED("not-registered", "Not registered with any practice"),
    NOT_KNOWN("not-known", "Nobody could say"),
    /** They are not the child, a parent or a carer of this case any more. */
    NOT_NEEDED("not-needed", "Nobody has to look any more");

    /** What somebody who looks may answer. */
    public static final List<SearchEnd> ANSWERS = List.of(REGISTERED, NOT_REGISTERED, NOT_KNOWN);

    private final String code;
    private final String words;

    SearchEnd(String code, String words) {
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
