package org.threshold.workflow.investigation.domain;

import java.util.Arrays;

/** Who investigates (rules.md, section 2, outcomes (d) to (f)). */
public enum InvestigationKind {
    /** The police and the authority together. */
    JOINT("joint", "The police and the authority investigate together"),
    /** The police alone; they are told of every change all the same (L-3.1.10). */
    POLICE_ALONE("police-alone", "The police investigate alone");

    private final String code;
    private final String words;

    InvestigationKind(String code, String words) {
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

    /** The stronger of two: what once is joint stays joint. */
    InvestigationKind with(InvestigationKind other) {
        return this == JOINT || other == JOINT ? JOINT : POLICE_ALONE;
    }

    /** The kind stored as this code; anything else is a bug. */
    public static InvestigationKind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
