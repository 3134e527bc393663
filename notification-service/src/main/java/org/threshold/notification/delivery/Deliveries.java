package org.threshold.notification.delivery;

import java.util.Optional;

/** Deliveries and their attempts, as they are kept. */
public interface Deliveries {

    /**
     * Adds a rung.
     *
     * @return whether it is new; false when this rung of this notification is there already
     */
    boolean add(DeliveryId id, TellRequest request, Progress progress);

    /** What is told by a delivery. */
    TellRequest requestOf(DeliveryId id);

    /** A delivery, locked until the end of the transaction. */
    Delivery lock(DeliveryId id);

    /** Keeps how far a delivery has come, and ends its lease. */
    void save(DeliveryId id, Progress progress);

    /** Ends the lease of a delivery that was not tried, and changes nothing else of it. */
    void putBack(DeliveryId id);

    /** Adds an attempt under its number, 1 for the first. */
    void addAttempt(DeliveryId id, int number, Attempt attempt);

    /** The longest overdue delivery that nobody is trying, locked. */
    Optional<Delivery> lockOverdue(Moment now);

    /** Stops all unfinished deliveries of a notification. */
    void stop(NotificationId id);
}
