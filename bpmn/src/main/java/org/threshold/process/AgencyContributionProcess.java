package org.threshold.process;

/** Ids of {@code AgencyContribution}: what one agency knows, or its refusal with a reason. */
public final class AgencyContributionProcess {

    public static final String ID = "AgencyContribution";

    private AgencyContributionProcess() {}

    /** Human steps. */
    public static final class Steps {

        /** Its subject is the contribution; a reply of the agency ends it too. */
        public static final String OBTAIN_CONTRIBUTION = "obtain-contribution";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String CONTRIBUTION_ID = "contributionId";

        /** Deadline of the step. */
        public static final String CONTRIBUTION = "contribution";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String OBTAINED = "EndEvent_ContributionObtained";

        private Ends() {}
    }
}
