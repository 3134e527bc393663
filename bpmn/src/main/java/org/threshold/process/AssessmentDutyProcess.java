package org.threshold.process;

/** Ids of {@code AssessmentDuty}, which a single assessment calls for each duty of it. */
public final class AssessmentDutyProcess {

    public static final String ID = "AssessmentDuty";

    private AssessmentDutyProcess() {}

    /** Human steps. */
    public static final class Steps {
        /** The subject is the assessment. */
        public static final String PLAN_SINGLE_ASSESSMENT = "plan-single-assessment";

        /** The subject is the child of the assessment. */
        public static final String SEE_ASSESSED_CHILD = "see-assessed-child";

        /** The subject is the agency that was asked. */
        public static final String OBTAIN_ASSESSMENT_CONTRIBUTION =
                "obtain-assessment-contribution";

        /** The subject is the assessment; the next look is a duty of its own. */
        public static final String LOOK_AT_SINGLE_ASSESSMENT = "look-at-single-assessment";

        /** The subject is the assessment; sent back, it is a duty anew. */
        public static final String CONCLUDE_SINGLE_ASSESSMENT = "conclude-single-assessment";

        /** The subject is the assessment. */
        public static final String APPROVE_SINGLE_ASSESSMENT = "approve-single-assessment";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        /** The subject of the step. */
        public static final String DUTY_ID = "dutyId";

        /** One of {@link Steps}; anything else is the conclusion. */
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
