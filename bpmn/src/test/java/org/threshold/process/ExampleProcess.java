package org.threshold.process;

/** Ids of the model that breaks no rule. */
public final class ExampleProcess {

    private ExampleProcess() {}

    public static final class Messages {
        public static final String GIVEN = "workflow.example-given";
        public static final String SUPERSEDED = EveryProcess.SUPERSEDED;

        private Messages() {}
    }

    public static final class Jobs {
        public static final String CLAIM_SUBJECT = EveryProcess.CLAIM_SUBJECT;

        private Jobs() {}
    }

    public static final class Steps {
        public static final String DECIDE_EXAMPLE = "decide-example";

        private Steps() {}
    }

    public static final class Variables {
        public static final String EXAMPLE_ID = "exampleId";
        public static final String RESUME_AT = EveryProcess.RESUME_AT;
        public static final String DECISION = "decision";

        private Variables() {}
    }

    public static final class Ends {
        public static final String DECIDED = "EndEvent_ExampleDecided";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
