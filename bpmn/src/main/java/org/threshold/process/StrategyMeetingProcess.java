package org.threshold.process;

/** Ids of {@code StrategyMeeting}, which a strategy discussion calls for each of its meetings. */
public final class StrategyMeetingProcess {

    public static final String ID = "StrategyMeeting";

    private StrategyMeetingProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String INVITE_TO_DISCUSSION = "invite-to-discussion";
        public static final String HOLD_DISCUSSION = "hold-discussion";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String DISCUSSION_ID = "discussionId";

        /**
         * {@link Steps#HOLD_DISCUSSION} where the invitations are out; set by the model after the
         * first meeting.
         */
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /** Deadline of both steps; passed in, and given anew with a meeting that is not quorate. */
        public static final String DISCUSSION = "discussion";

        /**
         * Given with {@link Steps#HOLD_DISCUSSION}, boolean. Where it is true, {@code distribution}
         * is given too, otherwise {@link #DISCUSSION}.
         */
        public static final String QUORATE = "quorate";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String MEETING_HELD = "EndEvent_MeetingHeld";

        private Ends() {}
    }
}
