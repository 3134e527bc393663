package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;

/** The notification rows. Whatever settles one has locked its deadline before its row. */
public interface Notifications {

    void add(Notification notification);

    Optional<Notification> find(NotificationId id);

    /** The notifications of a change, in the order in which they were made. */
    List<Notification> of(ChangeId change);

    /** Locks the notification, and says where it stands. */
    NotificationStanding lock(NotificationId id);

    /** Where it stands, without a lock. */
    NotificationStanding standing(NotificationId id);

    /**
     * Keeps an acknowledgement; every one is kept, and the first one counts.
     *
     * @param saidTo what was noted of who said it, for one by telephone; empty otherwise
     */
    void acknowledged(NotificationId id, Acknowledgement acknowledgement, String saidTo);

    void handedOver(NotificationId id, StaffId to, Instant at);

    void superseded(NotificationId id, Instant at);
}
