package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.NewNotifications.Cause;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.circumstances.domain.Withheld.Copy;

/** Tells somebody who was left out of a change, at once and as everybody else was told. */
@Service
class TellAfterAll {

    private final TellRecipient tell;
    private final Notifications notifications;
    private final WhoMustHear who;

    TellAfterAll(TellRecipient tell, Notifications notifications, WhoMustHear who) {
        this.tell = tell;
        this.notifications = notifications;
        this.who = who;
    }

    /**
     * Tells of the change what would have been told then, by the rule of this hour.
     *
     * @param by the manager who has them told
     */
    void tell(ActorId by, Change change, Copy copy) {
        var alone =
                new WhoHears(copy.priority(), List.of(copy.to()), List.of(), List.of(), List.of());
        Set<Recipient> told =
                notifications.of(change.id()).stream()
                        .map(Notification::to)
                        .map(to -> to.recipient())
                        .collect(Collectors.toSet());
        var basis = ShareBasis.told(change.what().kind(), copy.to().duty()).decidedBy(by);
        var cause = new Cause(change.id(), new Purpose.Tell(), copy.priority(), basis);
        who.andWhoeverHeard(alone, List.of()).tell().stream()
                .filter(to -> !told.contains(to.recipient()))
                .forEach(to -> tell.tell(cause, change.what(), to));
    }
}
