package org.threshold.workflow.strategy;

import java.util.Arrays;
import java.util.Optional;

/** What a strategy meeting may decide for a child (rules.md, section 2, outcomes (a) to (g)). */
public enum OutcomeKind {
    NO_FURTHER_ACTION("no-further-action", "No further child protection action"),
    SECTION_17("section-17", "Assessment under section 17, or it continues"),
    SINGLE_AGENCY_ENQUIRY(
            "section-47-single-agency", "Section 47 enquiry by children’s social care alone"),
    JOINT_ENQUIRY("section-47-joint", "Section 47 enquiry together with the police"),
    POLICE_ALONE("police-single-agency", "The police investigate alone"),
    IMMEDIATE_PROTECTION("immediate-protection", "Immediate protection"),
    RECONVENE("reconvene", "Meet again on a date");

    private final String code;
    private final String words;

    OutcomeKind(String code, String words) {
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

    /** The outcome with this code, if it is one. */
    public static Optional<OutcomeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
