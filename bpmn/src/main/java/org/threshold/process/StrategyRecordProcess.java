package org.threshold.process;

/** Ids of {@code StrategyRecord}, which a strategy discussion calls after each quorate meeting. */
public final class StrategyRecordProcess {

    public static final String ID = "StrategyRecord";

    private StrategyRecordProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String DECIDE_PER_CHILD = "decide-per-child";
        public static final String DISTRIBUTE_RECORD = "distribute-record";

        private Steps() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String DISCUSSION_ID = "discussionId";

        /** {@link Steps#DISTRIBUTE_RECORD} where the decisions are made. */
        public static final String RESUME_AT = EveryProcess.RESUME_AT;

        /** Deadline of both steps; passed in. */
        public static final String DISTRIBUTION = "distribution";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String RECORD_DISTRIBUTED = "EndEvent_RecordDistributed";

        private Ends() {}
    }
}
