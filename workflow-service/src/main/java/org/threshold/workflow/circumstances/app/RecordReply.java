package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Errand;
import org.threshold.workflow.platform.Errands;

/**
 * An agency has said something back. That it did is kept at once; the words are fetched afterwards,
 * so that a notification service that is away holds nobody up.
 */
@Service
public class RecordReply {

    /** The kind of the errand that fetches the words; its detail is the number of the reply. */
    public static final String FETCH = "fetch-reply";

    private final Notifications notifications;
    private final Replies replies;
    private final ChangeRecord record;
    private final Errands errands;
    private final CaseClock clock;

    RecordReply(
            Notifications notifications,
            Replies replies,
            ChangeRecord record,
            Errands errands,
            CaseClock clock) {
        this.notifications = notifications;
        this.replies = replies;
        this.record = record;
        this.errands = errands;
        this.clock = clock;
    }

    /**
     * Records it, in the caller's transaction; the same one twice changes nothing.
     *
     * @throws IllegalStateException when there is no such notification
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(AgencyReply reply) {
        var id = reply.id();
        Notification about =
                notifications
                        .find(id.notification())
                        .orElseThrow(() -> new IllegalStateException("no notification of " + id));
        if (replies.arrived(reply, clock.now())) {
            record.keep(
                    Actor.itself(),
                    "agency-replied",
                    about,
                    reply.by().key() + ", " + reply.said().answer().code());
            errands.leave(
                    new Errand(FETCH, id.notification().toString(), Integer.toString(id.number())));
        }
    }
}
