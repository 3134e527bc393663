package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.NewNotifications.Cause;
import org.threshold.workflow.circumstances.app.NewNotifications.Started;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.circumstances.domain.ToTell;

/** Tells one recipient of one change, and starts the wait for the acknowledgement. */
@Service
class TellRecipient {

    private final NewNotifications fresh;
    private final Notifications notifications;
    private final Reach reach;
    private final NotificationEngine engine;

    TellRecipient(
            NewNotifications fresh,
            Notifications notifications,
            Reach reach,
            NotificationEngine engine) {
        this.fresh = fresh;
        this.notifications = notifications;
        this.reach = reach;
        this.engine = engine;
    }

    void tell(Cause cause, NewChange change, ToTell to) {
        Started started = fresh.start(cause, to);
        var notification = started.notification();
        var urgency = notification.urgency();
        notifications.add(notification);
        var first =
                new Telling(
                        0,
                        TellingKind.FIRST_CHANNEL,
                        to.recipient(),
                        urgency.toldAt(),
                        fresh.deliverBy(cause.priority(), urgency.toldAt()),
                        Reach.atFirst(TellingKind.FIRST_CHANNEL, to.recipient()));
        reach.tell(notification, change, first, urgency.acknowledgeBy());
        engine.required(
                notification, started.deadline().nextRungAt().orElse(urgency.acknowledgeBy()));
    }
}
