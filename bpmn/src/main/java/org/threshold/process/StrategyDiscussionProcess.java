package org.threshold.process;

/**
 * Ids of {@code StrategyDiscussion}: meetings, one after the other, until the discussion is
 * concluded. Its human steps are those of the processes it calls: {@code StrategyMeeting}, {@code
 * StrategyRecord} and {@code PolicePreparation}.
 */
public final class StrategyDiscussionProcess {

    public static final String ID = "StrategyDiscussion";

    private StrategyDiscussionProcess() {}

    /** Messages, all under the discussion id. */
    public static final class Messages {
        public static final String CALLED = "workflow.strategy-discussion-called";

        /**
         * A deadline of the discussion moved, the one of its preparation too: arms its ladder anew.
         */
        public static final String BROUGHT_FORWARD = "workflow.discussion-brought-forward";

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
        public static final String DISCUSSION_ID = "discussionId";

        /**
         * The step at which the case stands, one of those of a meeting or a record; absent or
         * anything else: nobody is invited yet.
         */
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /**
         * Deadline of the next meeting; given at the start, when a meeting is not quorate, and as
         * {@link #REVIEW}.
         */
        public static final String DISCUSSION = "discussion";

        /**
         * Deadline of the police preparation; given at the start, needed unless the preparation is
         * settled.
         */
        public static final String PREPARATION = "preparation";

        /**
         * Holds {@link PolicePreparationProcess.Steps#REVIEW_POLICE_PREPARATION} where the police
         * are prepared.
         */
        public static final String SETTLED = EveryProcess.SETTLED;

        /**
         * Deadline of the record; given when a meeting is held, or at the start of a discussion
         * that has met.
         */
        public static final String DISTRIBUTION = "distribution";

        /**
         * Given with {@link StrategyRecordProcess.Steps#DECIDE_PER_CHILD}, boolean: another meeting
         * is due at {@link #REVIEW}; otherwise the discussion is concluded.
         */
        public static final String NEXT_REVIEW = "nextReview";

        /** Deadline of the next meeting; given with {@link #NEXT_REVIEW} where that is true. */
        public static final String REVIEW = "review";

        public static final String MOVED_DEADLINE_ID = EveryProcess.MOVED_DEADLINE_ID;
        public static final String MOVED_RUNG_AT = EveryProcess.MOVED_RUNG_AT;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {

        /** No meeting is left to hold and the police preparation is reviewed. */
        public static final String CONCLUDED = "EndEvent_DiscussionConcluded";

        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
