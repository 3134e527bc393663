package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.NoticeWords;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/**
 * Reaches a recipient: outside through the notification service, on our work list by a notice, and
 * whoever is both by both.
 */
@Service
class Reach {

    private static final String KIND = "change";

    private final Tellings tellings;
    private final Requests requests;
    private final Notices notices;

    Reach(Tellings tellings, Requests requests, Notices notices) {
        this.tellings = tellings;
        this.requests = requests;
        this.notices = notices;
    }

    /**
     * How far a telling has come when it is asked for: a notice or a step is shown with the commit,
     * but a call has reached nobody before somebody answers it.
     */
    static DeliveryState atFirst(TellingKind kind, Recipient to) {
        if (kind == TellingKind.RING) {
            return DeliveryState.ASKED;
        }
        return !kind.reachesRecipient() || to.inside()
                ? DeliveryState.DELIVERED
                : DeliveryState.QUEUED;
    }

    /** Tells, once per rung. */
    void tell(Notification about, NewChange change, Telling telling, Instant acknowledgeBy) {
        if (!tellings.add(about.id(), telling)) {
            return;
        }
        if (!telling.to().inside()) {
            requests.ask(about, change, telling, acknowledgeBy);
        }
        telling.to().staffRole().ifPresent(role -> notice(role, about, change, telling));
    }

    private void notice(Role role, Notification about, NewChange change, Telling telling) {
        var subject =
                new TaskView.Subject(
                        NotificationSteps.NOTIFICATION, about.id().value(), about.to().caseRefs());
        String words =
                telling.number() == 0
                        ? NoticeWords.of(change, about.purpose())
                        : NoticeWords.again(change, about.purpose());
        notices.tell(role, new Notice.About(KIND, about.change().value(), subject), words);
    }
}
