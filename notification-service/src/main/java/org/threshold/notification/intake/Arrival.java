package org.threshold.notification.intake;

/**
 * A record as it came from the requests topic, with an envelope that could be read.
 *
 * @param message its identity: an id seen before is a duplicate
 * @param key the record's key, which order is kept for
 * @param sequence its place among the records of its key, 1 for the first
 * @param type the CloudEvents type
 * @param body the whole structured event, JSON
 */
public record Arrival(MessageId message, String key, long sequence, String type, String body) {

    /**
     * Identity of an event, as CloudEvents defines it.
     *
     * @param source who published it
     * @param id unique within the source
     */
    public record MessageId(String source, String id) {}
}
