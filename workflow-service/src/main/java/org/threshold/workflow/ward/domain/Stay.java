package org.threshold.workflow.ward.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * One stay of a child in hospital, from the admission until it leaves.
 *
 * @param admittedAt when the child was admitted, UTC
 * @param consultant the name of the responsible consultant; empty until somebody names one
 * @param open whether the child is still there
 */
public record Stay(
        StayId id, CaseRef caseRef, Instant admittedAt, String consultant, boolean open) {

    /** Whether a consultant is named. */
    public boolean named() {
        return !consultant.isEmpty();
    }
}
