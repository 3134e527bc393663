package org.threshold.process;

/**
 * Ids of {@code EnquiryFindings}, which a section 47 enquiry calls; it passes on what {@code
 * Section47Enquiry} is given.
 */
public final class EnquiryFindingsProcess {

    public static final String ID = "EnquiryFindings";

    private EnquiryFindingsProcess() {}

    /** Variables, all passed in but the last. */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";
        public static final String SETTLED = EveryProcess.SETTLED;
        public static final String VISIT = "visit";
        public static final String MEDICAL = "medical";
        public static final String SURVEY = "survey";
        public static final String SECOND_SURVEY = "secondSurvey";
        public static final String CONTRIBUTIONS = "contributions";

        /** One of {@link #CONTRIBUTIONS}. */
        public static final String CONTRIBUTION = "contribution";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ALL_LINES_FOLLOWED = "EndEvent_AllLinesFollowed";

        private Ends() {}
    }
}
