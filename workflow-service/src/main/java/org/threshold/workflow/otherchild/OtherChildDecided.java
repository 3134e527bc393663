package org.threshold.workflow.otherchild;

import java.time.Instant;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody decided what happens for another child of a family about which a referral came in.
 *
 * @param id the decision’s own
 * @param reason in words; stays in the database
 * @param askedAt when the referral reached the authority, UTC
 */
public record OtherChildDecided(
        UUID id,
        CaseRef caseRef,
        Actor by,
        OtherChildOutcome outcome,
        String reason,
        Instant askedAt) {

    @Override
    public String toString() {
        return "OtherChildDecided[" + caseRef + " " + outcome + "]";
    }
}
