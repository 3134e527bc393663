package org.threshold.workflow.order.domain;

/** By which law a child is protected for a short time. */
public enum ProtectionKind {
    /** Children Act 1989, s.46. */
    POLICE_PROTECTION("In police protection since "),

    /** Children Act 1989, s.44 and s.45. */
    EMERGENCY_ORDER("Emergency protection order since ");

    private final String words;

    ProtectionKind(String words) {
        this.words = words;
    }

    /** To be followed by its start. */
    public String words() {
        return words;
    }
}
