package org.threshold.workflow.summary.domain;

import java.time.Instant;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A version of a case’s summary, as a person confirmed it; it is never changed (R-4.2-7c).
 *
 * @param words what somebody who has a minute must know of the case
 */
public record Summary(SummaryId id, CaseRef caseRef, String words, Confirmed confirmed) {

    /**
     * Who says that it is right.
     *
     * @param as the role in which they said so
     * @param at UTC
     */
    public record Confirmed(StaffId by, Role as, Instant at) {}

    @Override
    public String toString() {
        return "Summary[" + id + " " + caseRef + "]";
    }
}
