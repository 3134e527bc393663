package org.threshold.workflow.incident.domain;

/** Whether children were there; the codes are those of EV-16. */
public enum Children {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    Children(String code, String words) {
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
