package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeKind;

/**
 * On what basis something is shared, and who decided it, for the register (rules.md, section 4: the
 * safeguarding condition of the Data Protection Act 2018; consent is not needed where there is a
 * risk of harm).
 *
 * <p>It is kept with each telling as it was then: who asks in three years on what basis something
 * was shared hears what was held true on that day, and not what the rules have become.
 *
 * @param decidedBy the catalogue's rule, or the id of a person or system
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

    /** The same, when a person decided what the rule left open. */
    public ShareBasis decidedBy(ActorId who) {
        return new ShareBasis(words, decider(who));
    }

    /** A person or system as a decider. */
    public static String decider(ActorId who) {
        return switch (who) {
            case StaffId(var id) -> "staff " + id;
            case SystemId(var id) -> "system " + id;
        };
    }

    /** The rule of a kind as a decider. */
    public static String rule(ChangeKind kind) {
        return "rule " + kind.id();
    }
}
