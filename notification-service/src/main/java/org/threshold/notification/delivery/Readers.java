package org.threshold.notification.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Outcome.Accepted;

/**
 * Passes on that somebody has read a message, in the transaction that records the attempt. The
 * notification is locked before its delivery, as whoever acknowledges by another way does it.
 */
@Component
class Readers {

    private final Deliveries deliveries;
    private final Notifications notifications;
    private final Readings readings;

    Readers(Deliveries deliveries, Notifications notifications, Readings readings) {
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.readings = readings;
    }

    void lock(DeliveryId id, Outcome outcome) {
        if (reader(outcome).isPresent()) {
            notifications.lock(deliveries.requestOf(id).id());
        }
    }

    void keep(NotificationId id, Outcome outcome) {
        reader(outcome).ifPresent(reader -> readings.keep(id, reader));
    }

    private static Optional<Reader> reader(Outcome outcome) {
        return outcome instanceof Accepted accepted ? accepted.readerIfAny() : Optional.empty();
    }
}
