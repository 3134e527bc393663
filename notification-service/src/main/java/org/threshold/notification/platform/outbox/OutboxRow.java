package org.threshold.notification.platform.outbox;

import java.util.UUID;

/**
 * A record that waits to be sent: the first of its key.
 *
 * @param id the row
 * @param topic where to
 * @param key the record's key
 * @param body the structured CloudEvent, JSON
 */
record OutboxRow(UUID id, String topic, String key, String body) {}
