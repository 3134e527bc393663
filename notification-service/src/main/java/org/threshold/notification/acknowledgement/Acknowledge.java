package org.threshold.notification.acknowledgement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.acknowledgement.Acknowledgement.Way;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.platform.Refusal;

/** An agency's system passes on that a person there has acknowledged. */
@Service
public class Acknowledge {

    /** What came of it. */
    public sealed interface Result {

        /** It is kept. */
        record Kept(Acknowledgement acknowledgement) implements Result {}

        /** The agency was told no such notification. */
        record NotYours() implements Result {}

        /** It cannot be kept as it was sent. */
        record Refused(List<Refusal> refusals) implements Result {}
    }

    private final Notifications notifications;
    private final KeepAcknowledgement keep;

    Acknowledge(Notifications notifications, KeepAcknowledgement keep) {
        this.notifications = notifications;
        this.keep = keep;
    }

    /**
     * Acknowledges. Late, and more than once, is fine.
     *
     * @param agency whose system it is
     */
    @Transactional
    public Result handle(String agency, NotificationId id, Person by) {
        List<Refusal> refusals = Person.problemsWith(by.name(), by.role());
        if (!refusals.isEmpty()) {
            return new Result.Refused(refusals);
        }
        return notifications
                .lock(id)
                .filter(addressed -> addressed.recipient().agency().equals(agency))
                .<Result>map(addressed -> new Result.Kept(keep.keep(id, addressed, by, Way.API)))
                .orElseGet(Result.NotYours::new);
    }
}
