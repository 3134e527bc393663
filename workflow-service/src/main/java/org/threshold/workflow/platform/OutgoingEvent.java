package org.threshold.workflow.platform;

import java.util.Map;

/**
 * Something other systems hear: ids, kinds, codes and instants, never a name or narrative.
 *
 * @param topic a constant of {@link Topics}
 * @param key the record's key, which order is kept for
 * @param type the CloudEvents type, {@code org.threshold.<name>.v1}
 * @param data the event's data, in the shape of its published schema
 */
public record OutgoingEvent(String topic, String key, String type, Map<String, Object> data) {

    public OutgoingEvent {
        data = Map.copyOf(data);
    }
}
