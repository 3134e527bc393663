package org.threshold.process;

/** Ids of {@code OutOfHoursPlan}: a plan agreed outside office hours, until it is reviewed. */
public final class OutOfHoursPlanProcess {

    public static final String ID = "OutOfHoursPlan";

    private OutOfHoursPlanProcess() {}

    /** Messages, all under the plan id. */
    public static final class Messages {
        public static final String AGREED = "workflow.out-of-hours-plan-agreed";
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
        public static final String REVIEW_OUT_OF_HOURS_PLAN = "review-out-of-hours-plan";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String PLAN_ID = "planId";

        /**
         * Deadline of {@link Steps#REVIEW_OUT_OF_HOURS_PLAN}; given at the start, and again with a
         * review after which the plan carries on.
         */
        public static final String REVIEW = "review";

        /** Given with the review: whether the plan carries on, and is reviewed once more. */
        public static final String CARRIES_ON = "carriesOn";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String PLAN_ENDED = "EndEvent_PlanEnded";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
