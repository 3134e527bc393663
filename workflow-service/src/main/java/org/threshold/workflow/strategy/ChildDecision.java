package org.threshold.workflow.strategy;

import org.threshold.workflow.referral.CaseRef;

/**
 * What one meeting decided for one child.
 *
 * @param reason why, in words; stays in the database
 */
public record ChildDecision(
        CaseRef caseRef,
        ChildOutcome outcome,
        String reason,
        Paediatric paediatric,
        ReturnHome returnHome) {

    /** The same decision with another answer about the return home. */
    public ChildDecision returning(ReturnHome answer) {
        return new ChildDecision(caseRef, outcome, reason, paediatric, answer);
    }

    @Override
    public String toString() {
        return "ChildDecision[" + caseRef + " " + outcome.kind() + "]";
    }
}
