package org.threshold.workflow.referral;

/** Whether a child is on the red path of L-3.1.5. */
public enum Path {
    /** Injured and not mobile: police from the outset, a strategy discussion the same day. */
    RED("red"),
    /**
     * A mark that may be an injury, on a child that is not mobile: held red until a clinician says.
     */
    RED_HELD("red-held"),
    NOT_RED("not-red");

    private final String code;

    Path(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** Whether the referral cannot be triaged away from protection. */
    public boolean red() {
        return this != NOT_RED;
    }
}
