package org.threshold.workflow.circumstances.app;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Notification.Urgency;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Makes notifications, each with the limit by which it must be acknowledged. */
@Service
class NewNotifications {

    private static final Duration STEP = Duration.ofHours(1);

    private final Ids ids;
    private final CaseClock clock;
    private final Deadlines deadlines;
    private final WorkingTime working;

    NewNotifications(Ids ids, CaseClock clock, Deadlines deadlines, WorkingTime working) {
        this.ids = ids;
        this.clock = clock;
        this.deadlines = deadlines;
        this.working = working;
    }

    /** A notification and the deadline that was started for it. */
    record Started(Notification notification, Deadline deadline) {}

    /** What a notification is made for. */
    record Cause(ChangeId change, Purpose purpose, Priority priority, ShareBasis basis) {}

    Started start(Cause cause, ToTell to) {
        Instant now = clock.now();
        var id = new NotificationId(ids.next());
        var waiting =
                new Waiting(
                        NotificationSteps.NOTIFICATION,
                        id.value(),
                        NotificationSteps.ACKNOWLEDGE,
                        to.caseRefs());
        Deadline deadline =
                deadlines.set(cause.priority().acknowledgement(), waiting, anchor(to, now));
        var urgency = new Urgency(cause.priority(), now, deadline.id(), deadline.dueAt());
        return new Started(
                new Notification(id, cause.change(), cause.purpose(), to, urgency, cause.basis()),
                deadline);
    }

    private Instant anchor(ToTell to, Instant now) {
        return switch (to.from()) {
            case NOW -> now;
            case OPENING -> opening(now);
        };
    }

    /** The next full hour at which the office is open; offices open on the hour. */
    private Instant opening(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        do {
            hour = hour.plus(STEP);
        } while (!working.isOfficeHours(hour));
        return hour;
    }

    /** By when a telling of this urgency must have reached the recipient. */
    Instant deliverBy(Priority priority, Instant from) {
        return deadlines.reckon(priority.delivery(), from).dueAt();
    }
}
