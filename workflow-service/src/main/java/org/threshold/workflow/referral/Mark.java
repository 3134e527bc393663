package org.threshold.workflow.referral;

/** What was seen on a child. */
public enum Mark {
    NONE_SEEN("none-seen"),
    /** An injury, explained or not. */
    INJURY("injury"),
    /** A mark that the referrer cannot tell from a birthmark (L-3.1.5). */
    UNCERTAIN_MARK("uncertain-mark");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }
}
