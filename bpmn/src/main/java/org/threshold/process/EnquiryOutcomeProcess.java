package org.threshold.process;

/**
 * Ids of {@code EnquiryOutcome}: the outcome for the child, and the conference where it is
 * required.
 */
public final class EnquiryOutcomeProcess {

    public static final String ID = "EnquiryOutcome";

    private EnquiryOutcomeProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String DECIDE_OUTCOME = "decide-outcome";
        public static final String HOLD_CONFERENCE = "hold-conference";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /** Deadline of {@link Steps#DECIDE_OUTCOME}. */
        public static final String OUTCOME = "outcome";

        /** Deadline of {@link Steps#HOLD_CONFERENCE}. */
        public static final String CONFERENCE = "conference";

        /**
         * Given with {@link Steps#DECIDE_OUTCOME}, boolean; anything but false means it is
         * required.
         */
        public static final String CONFERENCE_REQUIRED = "conferenceRequired";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String CONFERENCE_HELD = "EndEvent_ConferenceHeld";
        public static final String CONFERENCE_NOT_REQUIRED = "EndEvent_ConferenceNotRequired";

        private Ends() {}
    }
}
