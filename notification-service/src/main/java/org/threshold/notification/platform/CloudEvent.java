package org.threshold.notification.platform;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 envelope in structured mode.
 *
 * @param id unique among the events of this service
 * @param type {@code org.threshold.<name>.v1}
 * @param time when it happened, business time; absent where that must not be told
 * @param extensions further attributes, lower case
 * @param data ids, codes and instants
 */
public record CloudEvent(
        String id,
        String type,
        @Nullable Instant time,
        Map<String, String> extensions,
        Map<String, Object> data) {

    /** Media type of the JSON that {@link #attributes()} is written as. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final String SOURCE = "/threshold/notification-service";

    public CloudEvent {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /**
     * The attributes and the data, in the order and with the names of the CloudEvents JSON format.
     */
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", id);
        attributes.put("source", SOURCE);
        attributes.put("type", type);
        if (time != null) {
            attributes.put("time", time.toString());
        }
        attributes.put("datacontenttype", "application/json");
        attributes.putAll(extensions);
        attributes.put("data", data);
        return attributes;
    }
}
