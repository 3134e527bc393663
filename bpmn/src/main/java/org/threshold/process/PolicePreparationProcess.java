package org.threshold.process;

/** Ids of {@code PolicePreparation}, which a strategy discussion calls beside its meetings. */
public final class PolicePreparationProcess {

    public static final String ID = "PolicePreparation";

    private PolicePreparationProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String REVIEW_POLICE_PREPARATION = "review-police-preparation";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String DISCUSSION_ID = "discussionId";

        /** Deadline of {@link Steps#REVIEW_POLICE_PREPARATION}. */
        public static final String PREPARATION = "preparation";

        public static final String SETTLED = EveryProcess.SETTLED;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String REVIEWED = "EndEvent_PreparationReviewed";
        public static final String NOTHING_TO_PREPARE = "EndEvent_NothingToPrepare";

        private Ends() {}
    }
}
