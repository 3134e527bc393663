package org.threshold.notification.platform;

/**
 * The lane to Kafka: what is handed over here leaves after the commit, in order per topic and key.
 */
public interface EventOutbox {

    /** Hands an event over in the current transaction; fails when there is none. */
    void publish(OutgoingEvent event);
}
