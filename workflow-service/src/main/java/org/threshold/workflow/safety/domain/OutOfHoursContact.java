package org.threshold.workflow.safety.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A contact out of hours, as it is on record.
 *
 * @param closed whether it ended with a plan; until then it is open
 */
public record OutOfHoursContact(
        ContactId id, CaseRef caseRef, ContactSaid said, boolean closed, Recorded recorded) {

    /** Who recorded it, and when, UTC. */
    public record Recorded(StaffId by, Instant at) {}

    /** When it was recorded, UTC. */
    public Instant recordedAt() {
        return recorded.at();
    }

    /** The same contact with what was said since. */
    public OutOfHoursContact saying(ContactSaid more) {
        return new OutOfHoursContact(id, caseRef, more, closed, recorded);
    }
}
