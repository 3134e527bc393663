package org.threshold.workflow.contact.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * A restriction of contact as it stands.
 *
 * @param number its place among those of its case, from 1
 * @param openedAt when it came on record, UTC
 * @param origin as what it did
 * @param lifted whether it is over
 */
public record Restriction(
        RestrictionId id,
        CaseRef caseRef,
        int number,
        Instant openedAt,
        Origin origin,
        RestrictionSaid said,
        boolean lifted) {

    /** The same, said anew. */
    public Restriction as(RestrictionSaid later) {
        return new Restriction(id, caseRef, number, openedAt, origin, later, lifted);
    }

    /** The same, lifted. */
    public Restriction over() {
        return new Restriction(id, caseRef, number, openedAt, origin, said, true);
    }
}
