package org.threshold.notification.platform;

/**
 * What order is kept for.
 *
 * @param topic a constant of {@link Topics}
 * @param key the key of the records
 */
public record RecordKey(String topic, String key) {}
