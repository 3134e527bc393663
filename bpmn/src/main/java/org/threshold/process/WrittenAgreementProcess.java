package org.threshold.process;

/** Ids of {@code WrittenAgreement}: the checks and the review of one that is in force. */
public final class WrittenAgreementProcess {

    public static final String ID = "WrittenAgreement";

    private WrittenAgreementProcess() {}

    /** Messages, all under the agreement id. */
    public static final class Messages {
        public static final String ACTIVATED = "workflow.written-agreement-activated";

        /**
         * A check of a monitor, or the review; carries {@link Variables#DUTY_ID}, {@link
         * Variables#DUTY_STEP} and {@link Variables#DUTY}. Sent again for each open one when an
         * agreement is started again.
         */
        public static final String DUTY_ADDED = "workflow.agreement-duty-added";

        /** A person ended it. */
        public static final String ENDED = "workflow.written-agreement-ended";

        /** It was not kept. */
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
        public static final String AGREEMENT_ID = "agreementId";
        public static final String DUTY_ID = AgreementDutyProcess.Variables.DUTY_ID;
        public static final String DUTY_STEP = AgreementDutyProcess.Variables.DUTY_STEP;
        public static final String DUTY = AgreementDutyProcess.Variables.DUTY;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ENDED = "EndEvent_AgreementEnded";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
