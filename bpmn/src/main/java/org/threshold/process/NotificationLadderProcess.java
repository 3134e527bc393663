package org.threshold.process;

/**
 * Ids of {@code NotificationLadder}, which {@code AgencyNotification} calls to wait for the
 * acknowledgement rung by rung.
 */
public final class NotificationLadderProcess {

    public static final String ID = "NotificationLadder";

    /**
     * Answer of a climb: the recipient is told again, on the channel and in the role of the rung.
     */
    public static final String ASKS_TELL = "tell";

    /**
     * Answer of a climb: a duty worker of ours rings the duty role; waiting goes on. Asked once.
     */
    public static final String ASKS_RING = "ring";

    /**
     * Answer of a climb: a manager of ours takes the notification over; waiting goes on. Asked
     * once: later rungs at the top answer {@link #ASKS_TELL}.
     */
    public static final String ASKS_TAKE_OVER = "take-over";

    /** Answer of a climb: nobody waits for this notification any longer. */
    public static final String ASKS_NOTHING = "nothing";

    private NotificationLadderProcess() {}

    /** Messages, all under the notification id. */
    public static final class Messages {
        /** A rung that cannot be delivered is climbed at once. */
        public static final String FAILED = "workflow.notification-failed";

        private Messages() {}
    }

    /** Job types. */
    public static final class Jobs {
        /** Fires every rung that is due; safe to run twice. */
        public static final String CLIMB_NOTIFICATION = "workflow.climb-notification";

        private Jobs() {}
    }

    /** Human steps, both due at the rung after the one that asked for them. */
    public static final class Steps {
        public static final String RING_DUTY_ROLE = "ring-duty-role";
        public static final String TAKE_OVER_NOTIFICATION = "take-over-notification";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String NOTIFICATION_ID = "notificationId";
        public static final String DEADLINE_ID = EveryProcess.Deadline.DEADLINE_ID;

        /**
         * In UTC: when the ladder is climbed next; passed in first, then the answer of each climb.
         */
        public static final String NEXT_RUNG_AT = "nextRungAt";

        /** Answer of each climb: one of the {@code ASKS_…} values. */
        public static final String ASKS = "asks";

        /** Set by the model when the notification is taken over. */
        public static final String HANDED_OVER = "handedOver";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String DUTY_ROLE_RUNG = "EndEvent_DutyRoleRung";
        public static final String HANDED_TO_NAMED_PERSON = "EndEvent_HandedToNamedPerson";
        public static final String NOBODY_LEFT_TO_ASK = "EndEvent_NobodyLeftToAsk";

        private Ends() {}
    }
}
