package org.threshold.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.EventOutbox;
import org.threshold.notification.platform.OutgoingEvent;
import org.threshold.notification.platform.RecordKey;
import org.threshold.notification.platform.Topics;

/** Says what has become of a notification: writes it down and tells workflow-service. */
@Service
public class StateChanges {

    /** Type of the event. */
    public static final String TYPE = "org.threshold.notification-state-changed.v1";

    private final StateLog log;
    private final EventOutbox outbox;
    private final MeterRegistry meters;

    StateChanges(StateLog log, EventOutbox outbox, MeterRegistry meters) {
        this.log = log;
        this.outbox = outbox;
        this.meters = meters;
    }

    /**
     * Says this, in this order, in the current transaction. What was said of this rung before is
     * not said again.
     *
     * @param at when it happened, business time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(NotificationId id, int rung, List<Said> said, Instant at) {
        if (said.isEmpty()) {
            return;
        }
        List<Said> fresh = log.add(id, rung, said, at);
        outbox.publish(
                new RecordKey(Topics.NOTIFICATION_EVENTS, id.toString()),
                fresh.stream().map(one -> event(id, rung, one, at)).toList());
        for (Said one : fresh) {
            meters.counter("threshold.notification.states", "state", one.code()).increment();
        }
    }

    private static OutgoingEvent event(NotificationId id, int rung, Said said, Instant at) {
        return new OutgoingEvent(TYPE, at, data(id, rung, said, at));
    }

    private static Map<String, Object> data(NotificationId id, int rung, Said said, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notificationId", id.toString());
        data.put("rung", rung);
        data.put("state", said.code());
        data.put("at", at.toString());
        if (said instanceof Said.Acknowledged(var by)) {
            data.put("acknowledgedBy", by);
        }
        said.reasonIfAny().ifPresent(reason -> data.put("reason", reason));
        return data;
    }
}
