package org.threshold.workflow.handover;

import org.threshold.workflow.referral.CaseRef;

/**
 * Why a rule puts a case on the handover list.
 *
 * @param caseRef the case
 * @param why in words that name nobody
 */
public record HandoverReason(CaseRef caseRef, Why why) {

    /**
     * A reason as the list keeps it.
     *
     * @param code the rule, in kebab case: {@code red}
     * @param words a sentence for whoever takes the case over
     * @param due what is due before the morning, a sentence; empty for nothing
     */
    public record Why(String code, String words, String due) {}
}
