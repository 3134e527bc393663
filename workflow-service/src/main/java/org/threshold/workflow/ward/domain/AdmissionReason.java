package org.threshold.workflow.ward.domain;

/** Why a child was admitted to hospital, as EV-01 says it. */
public enum AdmissionReason {
    INJURY("injury", "An injury"),
    ILLNESS("illness", "An illness"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    AdmissionReason(String code, String words) {
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
