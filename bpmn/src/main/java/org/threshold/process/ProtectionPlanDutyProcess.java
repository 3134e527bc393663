package org.threshold.process;

/** Ids of {@code ProtectionPlanDuty}, which a child protection plan calls for each duty of it. */
public final class ProtectionPlanDutyProcess {

    public static final String ID = "ProtectionPlanDuty";

    private ProtectionPlanDutyProcess() {}

    /** Human steps; the subject of each is the plan, and the next is a duty of its own. */
    public static final class Steps {
        public static final String HOLD_CORE_GROUP = "hold-core-group";
        public static final String HOLD_REVIEW_CONFERENCE = "hold-review-conference";
        public static final String COMPLETE_PROTECTION_PLAN = "complete-protection-plan";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        /** The subject of the step. */
        public static final String DUTY_ID = "dutyId";

        /** One of {@link Steps}; anything else is a core group. */
        public static final String DUTY_STEP = "dutyStep";

        /** Deadline of the duty. */
        public static final String DUTY = "duty";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String DUTY_DONE = "EndEvent_DutyDone";

        private Ends() {}
    }
}
