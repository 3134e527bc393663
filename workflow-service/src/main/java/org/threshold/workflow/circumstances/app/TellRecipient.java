package org.threshold.workflow.circumstances.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.AgencyNotificationProcess.Messages;
import org.threshold.process.AgencyNotificationProcess.Variables;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.NewNotifications.Cause;
import org.threshold.workflow.circumstances.app.NewNotifications.Started;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Tells one recipient of one change, and starts the wait for the acknowledgement. */
@Service
class TellRecipient {

    private final NewNotifications fresh;
    private final Notifications notifications;
    private final Reach reach;
    private final EngineOutbox engine;

    TellRecipient(
            NewNotifications fresh, Notifications notifications, Reach reach, EngineOutbox engine) {
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
        startProcess(started);
    }

    private void startProcess(Started started) {
        var deadline = started.deadline();
        engine.publish(
                new EngineMessage(
                        Messages.REQUIRED,
                        started.notification().id().value(),
                        Map.of(
                                Variables.NOTIFICATION_ID,
                                started.notification().id().toString(),
                                Variables.DEADLINE_ID,
                                deadline.id().toString(),
                                Variables.FIRST_RUNG_AT,
                                deadline.nextRungAt().orElse(deadline.dueAt()).toString())));
    }
}
