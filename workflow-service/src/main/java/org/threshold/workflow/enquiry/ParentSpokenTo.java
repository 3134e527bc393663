package org.threshold.workflow.enquiry;

import java.time.Instant;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/**
 * A social worker spoke to a parent in an enquiry (L-3.1.17).
 *
 * @param since from when on the enquiry was, UTC
 * @param at when the parent was spoken to, UTC; before the enquiry where that was earlier
 */
public record ParentSpokenTo(CaseRef caseRef, ParentRole parent, Instant since, Instant at) {

    /** Whether the parent can have heard of the enquiry then. */
    public boolean ofTheEnquiry() {
        return !at.isBefore(since);
    }
}
