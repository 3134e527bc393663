package org.threshold.process;

/** Names that every process shares. */
public final class EveryProcess {

    /**
     * The first job of a process that a message starts: takes the subject in a unique row, or ends
     * the late duplicate.
     */
    public static final String CLAIM_SUBJECT = "workflow.claim-subject";

    /** Ends a process under the id of its subject, whatever it waits for. */
    public static final String SUPERSEDED = "workflow.superseded";

    /** The job type of every human step. */
    public static final String HUMAN_STEP = "io.camunda.zeebe:userTask";

    /** Task header: the kebab name of the human step. */
    public static final String STEP = "step";

    /** Task header: the name of the variable that holds the id of the subject. */
    public static final String SUBJECT = "subject";

    /** Start variable: the stage at which the case stands; absent for the first stage. */
    public static final String RESUME_AT = "resumeAt";

    /**
     * Start variable: the list of parallel human steps that are done or not needed; absent where
     * every one of them is still to be done.
     */
    public static final String SETTLED = "settled";

    /** Message variable: the deadline that moved. */
    public static final String MOVED_DEADLINE_ID = "movedDeadlineId";

    /** Message variable: the instant of the moved deadline's next rung, in UTC. */
    public static final String MOVED_RUNG_AT = "movedRungAt";

    private EveryProcess() {}

    /** Fields of a deadline, which travels as one variable named for what is due. */
    public static final class Deadline {
        public static final String DEADLINE_ID = "deadlineId";

        /** In UTC, whole seconds: {@code 2026-11-24T17:00:00Z}. */
        public static final String DUE_AT = "dueAt";

        /** In UTC, whole seconds. */
        public static final String FIRST_RUNG_AT = "firstRungAt";

        private Deadline() {}
    }
}
