package org.threshold.workflow.safety.domain;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/**
 * A contact out of hours, as it is on record.
 *
 * @param closed whether it ended with a plan; until then it is open
 * @param recordedAt UTC
 */
public record OutOfHoursContact(
        ContactId id, CaseRef caseRef, ContactSaid said, boolean closed, Instant recordedAt) {

    /** The same contact with what was said since. */
    public OutOfHoursContact saying(ContactSaid more) {
        return new OutOfHoursContact(id, caseRef, more, closed, recordedAt);
    }
}
