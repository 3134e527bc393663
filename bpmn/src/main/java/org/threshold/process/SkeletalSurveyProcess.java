package org.threshold.process;

/** Ids of {@code SkeletalSurvey}: two sets of images, the second 11 to 14 days after the first. */
public final class SkeletalSurveyProcess {

    public static final String ID = "SkeletalSurvey";

    private SkeletalSurveyProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String REPORT_FIRST_SURVEY = "report-first-survey";
        public static final String REPORT_SECOND_SURVEY = "report-second-survey";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";
        public static final String SETTLED = EveryProcess.SETTLED;

        /** Deadline of {@link Steps#REPORT_FIRST_SURVEY}. */
        public static final String SURVEY = "survey";

        /** Deadline of {@link Steps#REPORT_SECOND_SURVEY}; given with the first. */
        public static final String SECOND_SURVEY = "secondSurvey";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String SURVEY_COMPLETE = "EndEvent_SurveyComplete";
        public static final String NOTHING_TO_SURVEY = "EndEvent_NothingToSurvey";

        private Ends() {}
    }
}
