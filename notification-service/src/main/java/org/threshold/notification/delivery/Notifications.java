package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.Optional;
import org.threshold.notification.directory.Recipient;

/** Notifications, as they are kept. */
public interface Notifications {

    /** Adds a notification unless it is there already. */
    void addIfNew(TellRequest request, Instant at);

    /** To whom a notification is addressed, locked until the end of the transaction. */
    Optional<Addressed> lock(NotificationId id);

    /** What a notification asks its recipient; empty when it only tells. */
    Optional<InformationRequest> asked(NotificationId id);

    /** Marks a notification as acknowledged. */
    void acknowledged(NotificationId id, Instant at);

    /**
     * What acknowledging needs to know.
     *
     * @param recipient who was told
     * @param acknowledged whether somebody has acknowledged already
     * @param lastRung the highest rung asked for so far
     */
    record Addressed(Recipient recipient, boolean acknowledged, int lastRung) {}
}
