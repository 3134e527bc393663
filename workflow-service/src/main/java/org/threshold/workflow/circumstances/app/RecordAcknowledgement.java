package org.threshold.workflow.circumstances.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.AgencyNotificationProcess.Messages;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Somebody has acknowledged a notification: in time or late, once more or on two ways. The first
 * one counts, meets the limit and ends the wait; every one is kept.
 */
@Service
public class RecordAcknowledgement {

    private final Notifications notifications;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final EngineOutbox engine;
    private final ChangeRecord record;

    RecordAcknowledgement(
            Notifications notifications,
            Deadlines deadlines,
            HumanSteps steps,
            EngineOutbox engine,
            ChangeRecord record) {
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
        this.record = record;
    }

    /**
     * Records it, in the caller's transaction.
     *
     * @param saidTo who was spoken to, as noted by whoever rang; empty otherwise
     * @throws IllegalStateException when there is no such notification
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Actor by, NotificationId id, Acknowledgement given, String saidTo) {
        Notification about =
                notifications
                        .find(id)
                        .orElseThrow(() -> new IllegalStateException("no notification " + id));
        withdrawSteps(by, id);
        deadlines.met(about.urgency().deadline());
        boolean first = notifications.lock(id).waits();
        notifications.acknowledged(id, given, saidTo);
        record.acknowledged(by, about, given, first);
        if (first) {
            withdrawSteps(by, id);
            engine.publish(new EngineMessage(Messages.ACKNOWLEDGED, id.value(), Map.of()));
            steps.ended(id.value());
        }
    }

    /** Before the limit is met, as whoever ends a step locks it first; and what came since. */
    private void withdrawSteps(Actor by, NotificationId id) {
        steps.withdraw(by, id.value(), "The notification was acknowledged.");
    }
}
