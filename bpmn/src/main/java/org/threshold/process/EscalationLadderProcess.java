package org.threshold.process;

/** Ids of {@code EscalationLadder}, which other processes call for a limit that comes near. */
public final class EscalationLadderProcess {

    public static final String ID = "EscalationLadder";

    private EscalationLadderProcess() {}

    /** Job types. */
    public static final class Jobs {
        /** Fires every rung that is due; safe to run twice. */
        public static final String CLIMB_LADDER = "workflow.climb-ladder";

        private Jobs() {}
    }

    /** Variables. */
    public static final class Variables {
        public static final String DEADLINE_ID = EveryProcess.Deadline.DEADLINE_ID;

        /** Answer of the climb, boolean: somebody still has to act. */
        public static final String STILL_WAITING = "stillWaiting";

        /** Answer of the climb, in UTC: when the next rung is reached. */
        public static final String NEXT_RUNG_AT = "nextRungAt";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String NOBODY_WAITS = "EndEvent_NobodyWaits";

        private Ends() {}
    }
}
