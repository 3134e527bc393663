package org.threshold.notification.acknowledgement;

import java.time.Instant;
import org.threshold.notification.delivery.NotificationId;

/** Who has read a notification with the names in it, or tried to. Append-only. */
public interface AccessLog {

    /**
     * Writes a read, or a refused one, in the current transaction.
     *
     * @param caller who, as a few words without a key
     * @param granted whether it was shown
     * @param id what was asked for
     * @param at when, business time
     */
    void add(String caller, boolean granted, NotificationId id, Instant at);
}
