package org.threshold.process;

/** Ids of {@code ChildProtectionPlan}: the core groups and reviews of one until it ends. */
public final class ChildProtectionPlanProcess {

    public static final String ID = "ChildProtectionPlan";

    private ChildProtectionPlanProcess() {}

    /** Messages, all under the plan id. */
    public static final class Messages {
        public static final String MADE = "workflow.protection-plan-made";

        /**
         * A core group, a review conference or what the plan lacks; carries {@link
         * Variables#DUTY_ID}, {@link Variables#DUTY_STEP} and {@link Variables#DUTY}. Sent again
         * for each open one when a plan is started again.
         */
        public static final String DUTY_ADDED = "workflow.protection-plan-duty-added";

        /** A review conference ended it. */
        public static final String ENDED = "workflow.protection-plan-ended";

        /** It is overtaken. */
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
        public static final String PLAN_ID = "planId";
        public static final String DUTY_ID = ProtectionPlanDutyProcess.Variables.DUTY_ID;
        public static final String DUTY_STEP = ProtectionPlanDutyProcess.Variables.DUTY_STEP;
        public static final String DUTY = ProtectionPlanDutyProcess.Variables.DUTY;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ENDED = "EndEvent_PlanEnded";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
