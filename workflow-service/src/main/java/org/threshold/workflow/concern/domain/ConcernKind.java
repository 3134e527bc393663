package org.threshold.workflow.concern.domain;

/** What a minor concern is about; the codes are those of EV-33. */
public enum ConcernKind {
    VISITING("visiting", "How often or how the child is visited"),
    FEEDING("feeding", "How the child is fed"),
    HANDLING("handling", "How the child is handled"),
    CRYING("crying", "How somebody bears the child’s crying"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    ConcernKind(String code, String words) {
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
