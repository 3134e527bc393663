package org.threshold.notification.platform;

/** The Kafka topics of this service (model.md, Kafka topics). */
public final class Topics {

    /** Tell this recipient by this instant; key: the recipient. */
    public static final String NOTIFICATION_REQUESTS = "threshold.notification-requests";

    /** Records without a readable key or envelope, as they came. */
    public static final String DEAD_LETTERS = "threshold.dead-letters";

    /** What became of a notification; key: the notification id. */
    public static final String NOTIFICATION_EVENTS = "threshold.notification-events";

    /** A reply to a notification has arrived; key: the notification id. */
    public static final String AGENCY_REPLIES = "threshold.agency-replies";

    /** Partitions of every topic: changing it would break the order per key. */
    public static final int PARTITIONS = 24;

    private Topics() {}
}
