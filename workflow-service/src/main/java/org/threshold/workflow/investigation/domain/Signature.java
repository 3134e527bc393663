package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A manager’s signature for the evidence that is outstanding for a child at that moment.
 *
 * @param reason why the enquiry may end all the same, in words; stays in the database
 * @param at UTC
 */
public record Signature(CaseRef caseRef, StaffId by, SigningSide side, String reason, Instant at) {

    @Override
    public String toString() {
        return "Signature[" + caseRef + " " + side + " " + at + "]";
    }
}
