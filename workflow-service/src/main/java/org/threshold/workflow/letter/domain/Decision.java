package org.threshold.workflow.letter.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * Something decided about a child that parents have to hear of.
 *
 * @param code which of its kind's outcomes it is; empty where a kind has one only
 * @param decidedAt UTC
 */
public record Decision(LetterKind kind, String code, CaseRef caseRef, Instant decidedAt) {

    /**
     * Whether parents who have to hear, or have heard, of the other have nothing new to hear: it is
     * the very same, or a later meeting of a discussion decided what the one before did.
     */
    public boolean repeats(Decision earlier) {
        return kind == earlier.kind
                && code.equals(earlier.code)
                && (kind == LetterKind.STRATEGY_DECISION || decidedAt.equals(earlier.decidedAt));
    }
}
