package org.threshold.process;

/** Ids of {@code SingleAssessment}: a child and family assessment until its rows end it (T8). */
public final class SingleAssessmentProcess {

    public static final String ID = "SingleAssessment";

    private SingleAssessmentProcess() {}

    /** Messages, all under the assessment id. */
    public static final class Messages {
        public static final String BEGUN = "workflow.single-assessment-begun";

        /**
         * Something that a person has to do; carries {@link Variables#DUTY_ID}, {@link
         * Variables#DUTY_STEP} and {@link Variables#DUTY}. Sent again for each open one when an
         * assessment is started again.
         */
        public static final String DUTY_ADDED = "workflow.single-assessment-duty-added";

        /** A manager looks at it sooner: arms the ladder of that limit anew. */
        public static final String LIMIT_MOVED = "workflow.single-assessment-limit-moved";

        /** It has ended, and nothing of it is left to do. */
        public static final String ENDED = "workflow.single-assessment-ended";

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
        public static final String ASSESSMENT_ID = "assessmentId";

        /** Deadline of the whole (T8), which runs until a manager has agreed. */
        public static final String CONCLUSION = "conclusion";

        public static final String DUTY_ID = AssessmentDutyProcess.Variables.DUTY_ID;
        public static final String DUTY_STEP = AssessmentDutyProcess.Variables.DUTY_STEP;
        public static final String DUTY = AssessmentDutyProcess.Variables.DUTY;
        public static final String MOVED_DEADLINE_ID = EveryProcess.MOVED_DEADLINE_ID;
        public static final String MOVED_RUNG_AT = EveryProcess.MOVED_RUNG_AT;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ENDED = "EndEvent_AssessmentEnded";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
