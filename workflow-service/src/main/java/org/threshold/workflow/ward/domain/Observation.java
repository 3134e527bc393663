package org.threshold.workflow.ward.domain;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

/**
 * Something that staff saw on the ward, on record; it is never changed.
 *
 * @param by the agency that recorded it
 * @param recordedAt UTC
 */
public record Observation(
        ObservationId id, CaseRef caseRef, Seen seen, Agency by, Instant recordedAt) {

    /** Whether this is the same sent again. */
    public boolean sameAs(Seen again, Agency agency) {
        return seen.equals(again) && by == agency;
    }
}
