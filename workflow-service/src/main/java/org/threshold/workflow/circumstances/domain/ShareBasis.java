package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.ChangeKind;

/**
 * On what basis something is shared, and who decided it, for the register (rules.md, section 4: the
 * safeguarding condition of the Data Protection Act 2018; consent is not needed where there is a
 * risk of harm).
 *
 * @param decidedBy the catalogue's rule, or the id of whoever left a recipient out
 */
public record ShareBasis(String words, String decidedBy) {

    private static final String CONDITION =
            "Safeguarding condition of the Data Protection Act 2018: ";

    /** Why a recipient of this duty is told. */
    public static ShareBasis told(ChangeKind kind, Duty duty) {
        String why =
                switch (duty) {
                    case MANDATORY -> "they must know to protect the child";
                    case DEFAULT -> "they work with the child or the family";
                    case CONDITIONAL -> "they work with the child or the family in this respect";
                };
        return new ShareBasis(CONDITION + why, rule(kind));
    }

    /** The rule of a kind as a decider. */
    public static String rule(ChangeKind kind) {
        return "rule " + kind.id();
    }
}
