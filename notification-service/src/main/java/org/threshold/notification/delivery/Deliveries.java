package org.threshold.notification.delivery;

import java.util.List;

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

    /** Adds an attempt under its number, 1 for the first. */
    void addAttempt(DeliveryId id, int number, Attempt attempt);

    /** Deliveries whose time is over and that nobody is trying, locked. */
    List<Delivery> lockOverdue(int limit, Moment now);

    /** Stops all unfinished deliveries of a notification. */
    void stop(NotificationId id);
}
