package org.threshold.notification.platform;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something other systems hear: ids, codes and instants, never a name or narrative.
 *
 * @param type the CloudEvents type, {@code org.threshold.<name>.v1}
 * @param at when it happened, business time
 * @param data the event's data, in the shape of its published schema
 */
public record OutgoingEvent(String type, Instant at, Map<String, Object> data) {

    public OutgoingEvent {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
