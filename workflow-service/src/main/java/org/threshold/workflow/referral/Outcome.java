package org.threshold.workflow.referral;

import java.util.Arrays;
import java.util.Optional;

/** The five next steps that may be decided on a referral (rules.md, T1b). */
public enum Outcome {
    IMMEDIATE_PROTECTION("immediate-protection", "Immediate protection or urgent action"),
    SERVICES("services", "Services are needed"),
    CHILD_IN_NEED("child-in-need", "Child in need (section 17)"),
    SECTION_47("section-47", "Reasonable cause to suspect significant harm (section 47)"),
    SPECIALIST_ASSESSMENT("specialist-assessment", "Specialist assessment");

    private final String code;
    private final String words;

    Outcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The outcome of a code; none when there is no such code. */
    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** Whether it calls a strategy discussion: suspicion is the threshold (L-3.1.4a). */
    public boolean callsDiscussion() {
        return this == IMMEDIATE_PROTECTION || this == SECTION_47;
    }
}
