package org.threshold.process;

/** Ids of {@code PreBirthAssessment}: the assessment of a child who is not born yet. */
public final class PreBirthAssessmentProcess {

    public static final String ID = "PreBirthAssessment";

    private PreBirthAssessmentProcess() {}

    /** Messages, all under the assessment id. */
    public static final class Messages {
        public static final String BEGUN = "workflow.pre-birth-assessment-begun";

        /** The child was born before it was concluded; carries {@link Variables#BIRTH}. */
        public static final String CHILD_BORN = "workflow.assessed-child-born";

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
        public static final String CONCLUDE_PRE_BIRTH_ASSESSMENT = "conclude-pre-birth-assessment";
        public static final String ACT_ON_BIRTH = "act-on-birth";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String PRE_BIRTH_ID = "preBirthId";

        /** Deadline of {@link Steps#CONCLUDE_PRE_BIRTH_ASSESSMENT}; given at the start. */
        public static final String CONCLUSION = "conclusion";

        /** Deadline of {@link Steps#ACT_ON_BIRTH}; given with {@link Messages#CHILD_BORN}. */
        public static final String BIRTH = "birth";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ASSESSMENT_CONCLUDED = "EndEvent_AssessmentConcluded";
        public static final String BIRTH_ACTED_ON = "EndEvent_BirthActedOn";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
