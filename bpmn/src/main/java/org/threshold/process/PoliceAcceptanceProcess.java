package org.threshold.process;

/** Ids of {@code PoliceAcceptance}: the police say who takes a joint investigation. */
public final class PoliceAcceptanceProcess {

    public static final String ID = "PoliceAcceptance";

    private PoliceAcceptanceProcess() {}

    /** Messages, all under the acceptance id. */
    public static final class Messages {
        public static final String ASKED = "workflow.police-acceptance-asked";
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
        public static final String ACCEPT_JOINT_INVESTIGATION = "accept-joint-investigation";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String ACCEPTANCE_ID = "acceptanceId";

        /** Deadline of {@link Steps#ACCEPT_JOINT_INVESTIGATION}; given at the start. */
        public static final String ACCEPTANCE = "acceptance";

        /** Given with the answer: {@link #DECLINED}, or anything else. */
        public static final String ANSWER = "answer";

        private Variables() {}
    }

    /** Value of {@link Variables#ANSWER}: the police say why they do not take it. */
    public static final String DECLINED = "declined";

    /** End events. */
    public static final class Ends {
        public static final String ACCEPTED = "EndEvent_Accepted";
        public static final String DECLINED = "EndEvent_Declined";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
