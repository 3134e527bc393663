package org.threshold.process;

/** Ids of {@code UncertainMark}: a mark that may be an injury, and the paediatric view of it. */
public final class UncertainMarkProcess {

    public static final String ID = "UncertainMark";

    private UncertainMarkProcess() {}

    /** Messages, all under the mark id. */
    public static final class Messages {
        public static final String SEEN = "workflow.uncertain-mark-seen";
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
        public static final String GIVE_PAEDIATRIC_VIEW = "give-paediatric-view";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String MARK_ID = "markId";

        /** Deadline of {@link Steps#GIVE_PAEDIATRIC_VIEW}; given at the start. */
        public static final String VIEW = "view";

        /** Given with the view: {@link #NOT_AN_INJURY}, or anything else. */
        public static final String FINDING = "finding";

        private Variables() {}
    }

    /** Value of {@link Variables#FINDING}: the only finding that ends the concern. */
    public static final String NOT_AN_INJURY = "not-an-injury";

    /** End events. */
    public static final class Ends {
        public static final String COUNTS_AS_INJURY = "EndEvent_CountsAsInjury";
        public static final String NOT_AN_INJURY = "EndEvent_NotAnInjury";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
