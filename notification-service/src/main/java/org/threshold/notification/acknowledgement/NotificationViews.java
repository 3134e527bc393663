package org.threshold.notification.acknowledgement;

import java.util.List;
import java.util.Optional;
import org.threshold.notification.delivery.NotificationId;

/** Reads everything about one notification. */
public interface NotificationViews {

    /** The notification with an id. */
    Optional<NotificationView> find(NotificationId id);

    /** Those that name a case, in the order in which they were asked for. */
    List<NotificationView> about(String caseRef);
}
