package org.threshold.process;

/** Ids of {@code Referral}: one concern that came in, decided and acted on. */
public final class ReferralProcess {

    public static final String ID = "Referral";

    private ReferralProcess() {}

    /** Messages, all under the referral id. */
    public static final class Messages {
        public static final String RECEIVED = "workflow.referral-received";
        public static final String SUPERSEDED = EveryProcess.SUPERSEDED;

        private Messages() {}
    }

    /** Job types. */
    public static final class Jobs {
        public static final String CLAIM_SUBJECT = EveryProcess.CLAIM_SUBJECT;

        private Jobs() {}
    }

    /** Human steps. */
    public static final class Steps {
        public static final String DECIDE_REFERRAL = "decide-referral";
        public static final String ACT_ON_DECISION = "act-on-decision";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String REFERRAL_ID = "referralId";

        /**
         * {@link Steps#ACT_ON_DECISION}, or anything else for a referral that is still to be
         * decided.
         */
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /** Deadline of {@link Steps#DECIDE_REFERRAL}; given at the start. */
        public static final String DECISION = "decision";

        /** Deadline of {@link Steps#ACT_ON_DECISION}; given with the decision or at the start. */
        public static final String ACTION = "action";

        /**
         * Given with the decision: {@link #STRATEGY_DISCUSSION}, {@link #ASSESSMENT} or {@link
         * #ACT}.
         */
        public static final String FOLLOW_UP = "followUp";

        private Variables() {}
    }

    /** Value of {@link Variables#FOLLOW_UP}: the referral ends, a discussion starts of its own. */
    public static final String STRATEGY_DISCUSSION = "strategy-discussion";

    /** Value of {@link Variables#FOLLOW_UP}: the referral ends, each child is assessed. */
    public static final String ASSESSMENT = "assessment";

    /** Value of {@link Variables#FOLLOW_UP}: somebody does what was decided. */
    public static final String ACT = "act";

    /** End events. */
    public static final class Ends {
        public static final String TAKEN_FURTHER = "EndEvent_TakenFurther";
        public static final String DECISION_ACTED_ON = "EndEvent_DecisionActedOn";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
