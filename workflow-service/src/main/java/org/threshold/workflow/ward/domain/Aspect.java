package org.threshold.workflow.ward.domain;

/** What of the care of a child was seen on the ward (recommendation Hospital 4 of the review). */
public enum Aspect {
    HANDLING("handling", "Handling: how the child is held, changed and comforted"),
    FEEDING("feeding", "Feeding"),
    VISITING("visiting", "Visiting: who comes, when and for how long, and who does not"),
    OTHER("other", "Something else about the care of the child");

    private final String code;
    private final String words;

    Aspect(String code, String words) {
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
