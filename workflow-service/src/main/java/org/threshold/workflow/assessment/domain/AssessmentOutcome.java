package org.threshold.workflow.assessment.domain;

import java.util.Arrays;

/** What a single assessment comes to (rules.md, section 3, outcome set B). */
public enum AssessmentOutcome {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    EARLY_HELP("early-help", "Early help"),
    CHILD_IN_NEED_PLAN("child-in-need-plan", "A child in need plan (section 17)"),
    STRATEGY_DISCUSSION("strategy-discussion", "A strategy discussion, called now"),
    CONFERENCE(
            "conference",
            "A child protection conference: a strategy discussion is called now, and the section 47"
                    + " enquiry leads there");

    private final String code;
    private final String words;

    AssessmentOutcome(String code, String words) {
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

    /** Whether it protects the child at once, and so waits for nothing. */
    public boolean protects() {
        return this == STRATEGY_DISCUSSION || this == CONFERENCE;
    }

    /** Whether help for the family follows from it, which somebody has to set up. */
    public boolean helps() {
        return this == EARLY_HELP || this == CHILD_IN_NEED_PLAN;
    }

    /** The one stored as this code; anything else is a bug. */
    public static AssessmentOutcome of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome is " + code));
    }
}
