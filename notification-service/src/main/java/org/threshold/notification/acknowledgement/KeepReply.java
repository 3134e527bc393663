package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.EventOutbox;
import org.threshold.notification.platform.OutgoingEvent;
import org.threshold.notification.platform.RecordKey;
import org.threshold.notification.platform.Topics;

/**
 * Keeps what somebody added to an acknowledgement, and tells workflow-service that it has come. The
 * text and the name are told to nobody: they stay here until they are fetched by id.
 */
@Component
class KeepReply {

    static final String TYPE = "org.threshold.agency-replied.v1";

    private final Replies replies;
    private final EventOutbox outbox;

    KeepReply(Replies replies, EventOutbox outbox) {
        this.replies = replies;
        this.outbox = outbox;
    }

    /**
     * Keeps it, in the current transaction. What says the same as the one before is that one, sent
     * again by a system that missed our answer.
     *
     * @param id a notification that the caller has locked
     * @param by the duty role that was told
     * @param at when the acknowledgement came with which it came
     * @return its number; empty when nothing was added
     */
    OptionalInt keep(NotificationId id, Recipient by, Reply reply, Instant at) {
        if (!reply.any()) {
            return OptionalInt.empty();
        }
        var same = replies.latest(id).filter(latest -> latest.reply().equals(reply));
        if (same.isPresent()) {
            return OptionalInt.of(same.get().number());
        }
        int number = replies.add(id, reply, at);
        say(id, new Replies.Kept(number, by, reply, at));
        return OptionalInt.of(number);
    }

    private void say(NotificationId id, Replies.Kept kept) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notificationId", id.toString());
        data.put("number", kept.number());
        data.put("by", kept.by());
        data.put("filed", kept.reply().filed());
        if (kept.reply().answer() != Reply.Answer.NONE) {
            data.put("answer", kept.reply().answer().code());
        }
        data.put("text", kept.reply().wrote());
        data.put("at", kept.at().toString());
        outbox.publish(
                new RecordKey(Topics.AGENCY_REPLIES, id.toString()),
                List.of(new OutgoingEvent(TYPE, kept.at(), data)));
    }
}
