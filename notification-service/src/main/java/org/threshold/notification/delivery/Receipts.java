package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.Optional;

/** What networks have said of messages that they had accepted, kept for good. */
public interface Receipts {

    /** The delivery that a report is about, locked until the end of the transaction. */
    Optional<Delivery> lock(DeliveryId id);

    /**
     * Writes one down.
     *
     * @param at when it came, business time
     * @return whether it is new; false when the same was said of this message before
     */
    boolean add(DeliveryId id, Receipt receipt, Instant at);
}
