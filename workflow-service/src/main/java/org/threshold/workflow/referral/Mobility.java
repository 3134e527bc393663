package org.threshold.workflow.referral;

/** Whether a child moves about by itself: crawls, cruises or bottom-shuffles (rules.md, T18). */
public enum Mobility {
    MOBILE("mobile"),
    NOT_MOBILE("not-mobile"),
    NOT_KNOWN("not-known");

    private final String code;

    Mobility(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }
}
