package org.threshold.notification.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.threshold.notification.platform.CloudEvent;
import org.threshold.notification.platform.EventOutbox;
import org.threshold.notification.platform.OutgoingEvent;
import org.threshold.notification.platform.RecordKey;
import tools.jackson.databind.json.JsonMapper;

/** What was handed over to leave for Kafka. */
public final class Published implements EventOutbox {

    private final List<RecordKey> keys = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();

    @Override
    public void publish(RecordKey key, List<OutgoingEvent> together) {
        for (OutgoingEvent event : together) {
            keys.add(key);
            events.add(event);
        }
    }

    /** In their order. */
    public List<OutgoingEvent> events() {
        return List.copyOf(events);
    }

    /** The key of the last one. */
    public RecordKey key() {
        return keys.getLast();
    }

    /** The last one, as the first of its key leaves for Kafka. */
    public String structured() {
        OutgoingEvent event = events.getLast();
        var envelope =
                new CloudEvent(
                        new UUID(1, 2).toString(),
                        event.type(),
                        event.at(),
                        Map.of("sequence", "1", "partitionkey", key().key()),
                        event.data());
        return JsonMapper.builder().build().writeValueAsString(envelope.attributes());
    }
}
