package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** What else keeps a child safe, as far as the product knows it. */
public enum Control {
    DISCUSSION("strategy-discussion", "an open strategy discussion"),
    ENQUIRY("section-47-enquiry", "an open section 47 enquiry"),
    NIGHT_PLAN("out-of-hours-plan", "an out-of-hours plan in force"),
    DOES_NOT_RETURN("does-not-return", "a decision that the child does not return home"),
    POLICE_PROTECTION("police-protection", "police protection or a court’s order");

    private final String code;
    private final String words;

    Control(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The one with this code, if there is one. */
    public static Optional<Control> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
