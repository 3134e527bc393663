package org.threshold.workflow.analysis;

/** Work of which agencies comment on a draft analysis and plan. */
public enum AnalysedKind {
    ENQUIRY("section-47-enquiry", "section 47 enquiry"),
    ASSESSMENT("single-assessment", "single assessment");

    private final String code;
    private final String words;

    AnalysedKind(String code, String words) {
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
