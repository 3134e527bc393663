package org.threshold.notification.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.delivery.Notifications.Addressed;
import org.threshold.notification.platform.Refusal;

/** An agency's system passes on that a person there has acknowledged. */
@Service
public class Acknowledge {

    /** What came of it. */
    public sealed interface Result {

        /**
         * It is kept.
         *
         * @param reply the number of what was added to it; empty when nothing was
         */
        record Kept(Acknowledgement acknowledgement, OptionalInt reply) implements Result {}

        /** The agency was told no such notification. */
        record NotYours() implements Result {}

        /** It cannot be kept as it was sent. */
        record Refused(List<Refusal> refusals) implements Result {}
    }

    private final Notifications notifications;
    private final KeepAcknowledgement keep;
    private final KeepReply replies;

    Acknowledge(Notifications notifications, KeepAcknowledgement keep, KeepReply replies) {
        this.notifications = notifications;
        this.keep = keep;
        this.replies = replies;
    }

    /**
     * Acknowledges. Late, and more than once, is fine.
     *
     * @param agency whose system it is
     * @param reply what is added to it; nothing has to be
     */
    @Transactional
    public Result handle(String agency, NotificationId id, Person by, Reply reply) {
        var addressed =
                notifications.lock(id).filter(one -> one.recipient().agency().equals(agency));
        if (addressed.isEmpty()) {
            return new Result.NotYours();
        }
        List<Refusal> refusals = new ArrayList<>(Person.problemsWith(by.name(), by.role()));
        refusals.addAll(reply.problems(notifications.asked(id)));
        return refusals.isEmpty()
                ? kept(id, addressed.get(), by, reply)
                : new Result.Refused(refusals);
    }

    private Result kept(NotificationId id, Addressed addressed, Person by, Reply reply) {
        Acknowledgement kept = keep.keep(id, addressed, by, Way.API);
        return new Result.Kept(kept, replies.keep(id, addressed.recipient(), reply, kept.at()));
    }
}
