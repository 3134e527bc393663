package org.threshold.notification.testing;

import java.util.Map;
import java.util.UUID;
import org.threshold.notification.platform.CloudEvent;
import org.threshold.notification.platform.OutgoingEvent;
import tools.jackson.databind.json.JsonMapper;

/** An event as the first of its key leaves for Kafka. */
public final class Structured {

    private Structured() {}

    public static String of(OutgoingEvent event) {
        var envelope =
                new CloudEvent(
                        new UUID(1, 2).toString(),
                        event.type(),
                        event.at(),
                        Map.of("sequence", "1", "partitionkey", event.key()),
                        event.data());
        return JsonMapper.builder().build().writeValueAsString(envelope.attributes());
    }
}
