package org.threshold.process;

/** Ids of {@code EnquiryReview}: what one change means for an open enquiry. */
public final class EnquiryReviewProcess {

    public static final String ID = "EnquiryReview";

    private EnquiryReviewProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String REVIEW_ENQUIRY = "review-enquiry";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String REVIEW_ID = "reviewId";

        /** Deadline of the step. */
        public static final String REVIEW = "review";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String REVIEWED = "EndEvent_EnquiryReviewed";

        private Ends() {}
    }
}
