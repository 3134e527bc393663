package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * A child in hospital that is expected not to leave it. Being there holds nobody: a parent may take
 * the child home, so that a contingency plan says what is done then (L-3.1.9).
 *
 * @param admittedAt when the child was admitted, UTC
 * @param why what the expectation rests on
 * @param reason in words, where a person said so; empty otherwise
 * @param open whether the child is still there and still expected to stay
 */
public record ExpectedStay(
        ExpectedStayId id,
        CaseRef caseRef,
        Instant admittedAt,
        Expectation why,
        String reason,
        boolean open) {

    @Override
    public String toString() {
        return "ExpectedStay[" + id + " " + caseRef + " " + why + "]";
    }
}
