package org.threshold.workflow.platform;

/** The Kafka topics this service writes to and reads from. */
public final class Topics {

    /** What happened, one record per case; key: the case reference. */
    public static final String CASE_EVENTS = "threshold.case-events";

    /** Tell this recipient by this instant; key: the recipient. */
    public static final String NOTIFICATION_REQUESTS = "threshold.notification-requests";

    /** What became of a notification; key: the notification id. */
    public static final String NOTIFICATION_EVENTS = "threshold.notification-events";

    /** An agency has said something back; key: the notification id. */
    public static final String AGENCY_REPLIES = "threshold.agency-replies";

    /** Records that nobody could read, as they came. */
    public static final String DEAD_LETTER = "threshold.dead-letters";

    /** Partitions of every topic: changing it would break the order per key. */
    public static final int PARTITIONS = 24;

    private Topics() {}
}
