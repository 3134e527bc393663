package org.threshold.workflow.otherchild;

/** What is decided for another child (L-3.1.8). */
public enum OtherChildOutcome {
    SECTION_47("section-47", "Reasonable cause to suspect significant harm (section 47)"),
    SECTION_17("section-17", "Child in need (section 17)"),
    NO_ACTION("no-action", "No action");

    private final String code;
    private final String words;

    OtherChildOutcome(String code, String words) {
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
}
