package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.threshold.workflow.circumstances.NewChange;

/** When a child is to leave, as the plan says it (EV-05). */
public final class PlannedAt {

    private PlannedAt() {}

    /**
     * The instant, UTC; where it cannot be read, such as a 31st of February, when the plan was
     * made, so that it counts as not announced in time and somebody asks.
     */
    public static Instant of(NewChange planned) {
        try {
            return Instant.parse(planned.code("plannedAt"));
        } catch (DateTimeParseException unreadable) {
            return planned.occurredAt();
        }
    }
}
