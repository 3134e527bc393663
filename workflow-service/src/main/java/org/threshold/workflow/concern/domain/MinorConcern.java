package org.threshold.workflow.concern.domain;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.referral.CaseRef;

/**
 * A minor concern on record; it is never changed.
 *
 * @param by the agency that noted it
 * @param recordedAt UTC
 */
public record MinorConcern(
        NoteId id, CaseRef caseRef, ConcernGiven said, Agency by, Instant recordedAt) {

    /** Whether it was recorded late, with a reason or without. */
    public boolean late() {
        return AtTheTime.late(said.occurredAt(), recordedAt);
    }

    /** Whether this is the same note sent again. */
    public boolean sameAs(ConcernGiven again, Agency agency) {
        return said.equals(again) && by == agency;
    }
}
