package org.threshold.workflow.circumstances.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.AgencyNotificationProcess.Messages;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Ends the wait for an acknowledgement of something that was wrong: the recipient is told what is
 * right in another notification, which has to be acknowledged instead.
 */
@Service
class SupersedeNotification {

    private final Notifications notifications;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final EngineOutbox engine;
    private final CaseClock clock;

    SupersedeNotification(
            Notifications notifications,
            Deadlines deadlines,
            HumanSteps steps,
            EngineOutbox engine,
            CaseClock clock) {
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
        this.clock = clock;
    }

    void handle(Actor by, Notification about) {
        var id = about.id();
        if (!notifications.standing(id).waits()) {
            return;
        }
        steps.withdraw(by, id.value(), "What the notification says was corrected or withdrawn.");
        deadlines.withdrawn(about.urgency().deadline());
        if (notifications.lock(id).waits()) {
            notifications.superseded(id, clock.now());
            engine.publish(new EngineMessage(Messages.SUPERSEDED, id.value(), Map.of()));
            steps.ended(id.value());
        }
    }
}
