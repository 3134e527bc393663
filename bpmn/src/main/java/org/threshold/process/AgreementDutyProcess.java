package org.threshold.process;

/** Ids of {@code AgreementDuty}, which a written agreement calls for each check and its review. */
public final class AgreementDutyProcess {

    public static final String ID = "AgreementDuty";

    private AgreementDutyProcess() {}

    /** Human steps. */
    public static final class Steps {
        /** The subject is the monitor; the next check is a duty of its own. */
        public static final String RECORD_AGREEMENT_CHECK = "record-agreement-check";

        /** The subject is the agreement. */
        public static final String REVIEW_WRITTEN_AGREEMENT = "review-written-agreement";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        /** The subject of the step. */
        public static final String DUTY_ID = "dutyId";

        /** One of {@link Steps}; anything else is a check. */
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
