package org.threshold.workflow.assessment.domain;

/** How strong the evidence of a risk is: an axis of its own beside the level (R-C&amp;F-11). */
public enum Evidence {
    NOT_SAID("not-said", "evidence not judged yet"),
    LITTLE("little", "little evidence"),
    SOME("some", "some evidence"),
    STRONG("strong", "strong evidence");

    private final String code;
    private final String words;

    Evidence(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** In the middle of a sentence. */
    public String words() {
        return words;
    }
}
