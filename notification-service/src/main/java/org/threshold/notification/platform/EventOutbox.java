package org.threshold.notification.platform;

import java.util.List;

/**
 * The lane to Kafka: what is handed over here leaves after the commit, in order per topic and key.
 */
public interface EventOutbox {

    /** Hands events over in the current transaction, in this order; fails when there is none. */
    void publish(RecordKey key, List<OutgoingEvent> events);
}
