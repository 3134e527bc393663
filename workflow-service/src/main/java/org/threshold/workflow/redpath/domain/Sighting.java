package org.threshold.workflow.redpath.domain;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/**
 * A mark as it was referred; nothing in it ever changes.
 *
 * @param seenBy the referrer's agency
 * @param site where on the body, as the referrer said
 * @param seenAt when the referral reached the authority, UTC
 * @param viewDueAt by when a paediatrician must have given a view, UTC (T18)
 */
public record Sighting(
        MarkId id,
        ReferralId referral,
        CaseRef caseRef,
        Agency seenBy,
        String site,
        Instant seenAt,
        Instant viewDueAt) {

    @Override
    public String toString() {
        return "Sighting[" + id + " " + caseRef + "]";
    }
}
