package org.threshold.process;

/**
 * Ids of {@code Section47Enquiry}: the enquiry for one child. Its human steps are those of the
 * processes that it and {@code EnquiryFindings} call.
 */
public final class Section47EnquiryProcess {

    public static final String ID = "Section47Enquiry";

    private Section47EnquiryProcess() {}

    /** Messages, all under the enquiry id. */
    public static final class Messages {
        public static final String STARTED = "workflow.section-47-started";

        /**
         * A change while the enquiry is open; carries {@link Variables#REVIEW_ID} and {@link
         * Variables#REVIEW}.
         */
        public static final String REVIEW_DUE = "workflow.enquiry-review-due";

        /** Any deadline of the enquiry moved: arms its ladder anew. */
        public static final String DEADLINE_MOVED = "workflow.enquiry-deadline-moved";

        public static final String SUPERSEDED = EveryProcess.SUPERSEDED;

        private Messages() {}
    }

    /** Job types. */
    public static final class Jobs {
        public static final String CLAIM_SUBJECT = EveryProcess.CLAIM_SUBJECT;

        private Jobs() {}
    }

    /**
     * Variables; deadlines are given at the start for each step that is not settled, unless they
     * say otherwise.
     */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";

        /**
         * {@link EnquiryOutcomeProcess.Steps#DECIDE_OUTCOME} or {@link
         * EnquiryOutcomeProcess.Steps#HOLD_CONFERENCE} where the findings are in; absent otherwise.
         */
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /**
         * Holds the steps of {@code FamilyVisit}, {@code MedicalOpinion} and {@code SkeletalSurvey}
         * that are done or not needed.
         */
        public static final String SETTLED = EveryProcess.SETTLED;

        /** Deadline of seeing the child and speaking to both parents. */
        public static final String VISIT = "visit";

        /** Deadline of the medical opinion. */
        public static final String MEDICAL = "medical";

        /** Deadline of the first skeletal survey. */
        public static final String SURVEY = "survey";

        /**
         * Deadline of the second skeletal survey; given with the first, or at the start where the
         * first is settled.
         */
        public static final String SECOND_SURVEY = "secondSurvey";

        /**
         * List of the contributions that are still open, each a deadline with a {@code
         * contributionId}; may be empty or absent.
         */
        public static final String CONTRIBUTIONS = "contributions";

        /** Deadline of the outcome (T6). */
        public static final String OUTCOME = "outcome";

        /**
         * Deadline of the conference (T7); its anchor is the meeting that initiated the enquiry.
         */
        public static final String CONFERENCE = "conference";

        /** Given with {@link Messages#REVIEW_DUE}. */
        public static final String REVIEW_ID = "reviewId";

        /** Deadline of one review; given with {@link Messages#REVIEW_DUE}. */
        public static final String REVIEW = "review";

        public static final String MOVED_DEADLINE_ID = EveryProcess.MOVED_DEADLINE_ID;
        public static final String MOVED_RUNG_AT = EveryProcess.MOVED_RUNG_AT;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ENDED = "EndEvent_EnquiryEnded";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
