package org.threshold.workflow.circumstances;

import java.time.Instant;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.AtTheTime;

/**
 * A change of circumstance that is on record.
 *
 * @param by who recorded it
 * @param recordedAt when it was recorded, UTC; it may have happened earlier
 */
public record Change(ChangeId id, NewChange what, Actor by, Instant recordedAt) {

    /** Whether it was recorded more than four hours after it happened (R-Hosp-3a). */
    public boolean late() {
        return AtTheTime.late(what.occurredAt(), recordedAt);
    }
}
