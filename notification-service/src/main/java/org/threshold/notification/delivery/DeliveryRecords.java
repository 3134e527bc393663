package org.threshold.notification.delivery;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Ids;

/** Opens the rows of a request: its notification and its rung. */
@Component
class DeliveryRecords {

    private final Notifications notifications;
    private final Deliveries deliveries;
    private final QuietDeliveries quiet;
    private final Ids ids;

    DeliveryRecords(
            Notifications notifications, Deliveries deliveries, QuietDeliveries quiet, Ids ids) {
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.quiet = quiet;
        this.ids = ids;
    }

    /** Opens the notification if it is new, and says whether it is acknowledged already. */
    boolean acknowledged(TellRequest request, Instant now) {
        notifications.addIfNew(request, now);
        return notifications
                .lock(request.id())
                .map(Notifications.Addressed::acknowledged)
                .orElseThrow(() -> new IllegalStateException("A notification has just vanished"));
    }

    /**
     * Opens the rung; false when it is there already. What may not wait waits for nobody's quiet.
     */
    boolean add(TellRequest request, Progress progress) {
        DeliveryId id = new DeliveryId(ids.next());
        boolean isNew = deliveries.add(id, request, progress);
        if (isNew
                && progress.state().unfinished()
                && mayNotWait(request, progress.nextAttemptAt())) {
            quiet.release(id, progress.nextAttemptAt());
        }
        return isNew;
    }

    private static boolean mayNotWait(TellRequest request, Instant now) {
        return request.matter().priority().urgent()
                || !QuietWait.mayWait(request.rung().deliverBy(), now);
    }
}
