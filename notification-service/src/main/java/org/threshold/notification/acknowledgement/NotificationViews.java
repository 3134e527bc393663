package org.threshold.notification.acknowledgement;

import java.util.Optional;
import org.threshold.notification.delivery.NotificationId;

/** Reads everything about one notification. */
public interface NotificationViews {

    /** The notification with an id. */
    Optional<NotificationView> find(NotificationId id);
}
