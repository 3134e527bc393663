package org.threshold.workflow.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A record with a readable envelope.
 *
 * @param message who sent it, and the sender's id for it: the same for a repeat
 * @param key what order is kept for
 * @param sequence its place in the order of its topic and key, from 1
 * @param body the whole envelope as it came
 */
record Arrival(MessageId message, Key key, long sequence, String body) {

    /** Names a message, whoever sent it. */
    record MessageId(String source, String id) {}

    /** A topic and a key there. */
    record Key(String topic, String value) {

        /** The id under which an incident of this key is raised: its own if it is one. */
        UUID subject() {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException noId) {
                return UUID.nameUUIDFromBytes(
                        (topic + '/' + value).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
