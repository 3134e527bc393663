package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;

/** Asks the notification service to tell a recipient: codes and instants, no word of anybody's. */
@Service
class Requests {

    static final String TYPE = "org.threshold.notification-requested.v1";

    private final EventOutbox events;

    Requests(EventOutbox events) {
        this.events = events;
    }

    /**
     * Asks for one telling.
     *
     * @param acknowledgeBy by when somebody has to acknowledge before the next rung follows
     */
    void ask(Notification about, NewChange change, Telling telling, Instant acknowledgeBy) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notificationId", about.id().toString());
        data.put("rung", telling.number());
        data.put("kind", about.purpose().code());
        data.put("priority", about.urgency().priority().name());
        data.put("tier", about.to().tier().name());
        data.put("recipient", recipient(telling));
        data.put("channel", channel(telling.kind()));
        data.put("cases", about.to().caseRefs());
        data.put("deliverBy", telling.deliverBy().toString());
        data.put("acknowledgeBy", acknowledgeBy.toString());
        data.put("codes", about.to().tier() == Tier.T0 ? Map.of() : change.codes());
        data.put("dataref", "/api/v1/changes/" + about.change());
        what(change, data);
        original(about.purpose(), data);
        events.publish(
                new OutgoingEvent(Topics.NOTIFICATION_REQUESTS, telling.to().key(), TYPE, data));
    }

    private static void what(NewChange change, Map<String, Object> data) {
        data.put("eventId", change.kind().id());
        data.put("eventName", change.kind().eventName());
        data.put("occurredAt", change.occurredAt().toString());
        if (!change.stage().isEmpty()) {
            data.put("stage", change.stage());
        }
    }

    private static Map<String, String> recipient(Telling telling) {
        return Map.of("agency", telling.to().agency().code(), "role", telling.to().role());
    }

    private static String channel(TellingKind kind) {
        return kind == TellingKind.SECOND_CHANNEL ? "second" : "first";
    }

    private static void original(Purpose purpose, Map<String, Object> data) {
        switch (purpose) {
            case Purpose.Tell _ -> {}
            case Purpose.Correct(var original) -> data.put("original", original.toString());
            case Purpose.Withdraw(var original) -> data.put("original", original.toString());
        }
    }
}
