package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;

/** Where a notification stands. */
public sealed interface NotificationStanding {

    /** Nobody has acknowledged it yet. */
    record Waiting() implements NotificationStanding {}

    /** Somebody has; the first one counts. */
    record Acknowledged(Acknowledgement first) implements NotificationStanding {}

    /** Nobody has, and a named person of ours has taken it over. */
    record HandedOver(StaffId to, Instant at) implements NotificationStanding {}

    /** What it says was corrected or withdrawn before anybody acknowledged it. */
    record Superseded(Instant at) implements NotificationStanding {}

    /** Whether somebody still has to act. */
    default boolean waits() {
        return this instanceof Waiting;
    }
}
