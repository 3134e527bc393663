package org.threshold.process;

/**
 * Ids of {@code AgencyNotification}: one change or decision, one recipient, until somebody has it.
 */
public final class AgencyNotificationProcess {

    public static final String ID = "AgencyNotification";

    private AgencyNotificationProcess() {}

    /** Messages, all under the notification id. */
    public static final class Messages {
        public static final String REQUIRED = "workflow.notification-required";
        public static final String ACKNOWLEDGED = "workflow.notification-acknowledged";
        public static final String SUPERSEDED = EveryProcess.SUPERSEDED;

        private Messages() {}
    }

    /** Job types. */
    public static final class Jobs {
        public static final String CLAIM_SUBJECT = EveryProcess.CLAIM_SUBJECT;

        private Jobs() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String NOTIFICATION_ID = "notificationId";

        /** The deadline of the acknowledgement; given at the start. */
        public static final String DEADLINE_ID = EveryProcess.Deadline.DEADLINE_ID;

        /** In UTC: when the ladder is climbed first; given at the start. */
        public static final String FIRST_RUNG_AT = EveryProcess.Deadline.FIRST_RUNG_AT;

        /** Set by the model: a named person of ours has taken the notification over. */
        public static final String HANDED_OVER = NotificationLadderProcess.Variables.HANDED_OVER;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ACKNOWLEDGED = "EndEvent_NotificationAcknowledged";
        public static final String HANDED_TO_NAMED_PERSON = "EndEvent_HandedToNamedPerson";
        public static final String NOBODY_LEFT_TO_ASK = "EndEvent_NobodyLeftToAsk";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
