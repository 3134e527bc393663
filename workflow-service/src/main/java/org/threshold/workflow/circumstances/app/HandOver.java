package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.HumanSteps;

/** What handing a notification over brings about: its ladder ends, and a name stands for it. */
@Service
class HandOver {

    private final Notifications notifications;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final ChangeRecord record;
    private final CaseClock clock;

    HandOver(
            Notifications notifications,
            Deadlines deadlines,
            HumanSteps steps,
            ChangeRecord record,
            CaseClock clock) {
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.steps = steps;
        this.record = record;
        this.clock = clock;
    }

    void handedTo(Actor who, Notification about, StaffId to, String what) {
        deadlines.withdrawn(about.urgency().deadline());
        if (notifications.lock(about.id()).waits()) {
            notifications.handedOver(about.id(), to, clock.now());
            steps.withdraw(
                    who,
                    about.id().value(),
                    "The notification was handed to a named person. Tell them what you know.");
            steps.ended(about.id().value());
        }
        record.keep(who, "notification-handed-over", about, what);
    }
}
