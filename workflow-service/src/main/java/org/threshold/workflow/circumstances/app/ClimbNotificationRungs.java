package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Supervisor;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;

/** Does what a rung of a notification's ladder asks for (rules.md, section 5). */
@Service
class ClimbNotificationRungs implements RungListener {

    private final Notifications notifications;
    private final ChangeRecords records;
    private final NewNotifications limits;
    private final Reach reach;
    private final AskOurs ours;

    ClimbNotificationRungs(
            Notifications notifications,
            ChangeRecords records,
            NewNotifications limits,
            Reach reach,
            AskOurs ours) {
        this.notifications = notifications;
        this.records = records;
        this.limits = limits;
        this.reach = reach;
        this.ours = ours;
    }

    @Override
    public void reached(RungReached reached) {
        var waiting = reached.deadline().waiting();
        if (waiting.kind().equals(NotificationSteps.NOTIFICATION)) {
            var id = new NotificationId(waiting.id());
            act(notifications.find(id).orElseThrow(), reached);
        }
    }

    private void act(Notification about, RungReached reached) {
        var rung = reached.rung();
        var kind = TellingKind.of(rung.ask(), rung.again());
        Telling telling = telling(about, reached, kind);
        if (kind.reachesRecipient()) {
            var change = records.find(about.change()).orElseThrow().change().what();
            Instant next = reached.deadline().nextRungAt().orElse(about.urgency().acknowledgeBy());
            reach.tell(about, change, telling, next);
        } else {
            ours.ask(about, telling, reached);
        }
    }

    private Telling telling(Notification about, RungReached reached, TellingKind kind) {
        Recipient recipient = about.to().recipient();
        Recipient to = kind == TellingKind.SUPERVISOR ? Supervisor.of(recipient) : recipient;
        return new Telling(
                reached.rung().number(),
                kind,
                to,
                reached.firedAt(),
                limits.deliverBy(about.urgency().priority(), reached.firedAt()),
                Reach.atFirst(kind, to));
    }
}
