package org.threshold.process;

/**
 * Ids of {@code JointInvestigation}: allegations, evidential actions and suspect status, until all
 * are closed.
 */
public final class JointInvestigationProcess {

    public static final String ID = "JointInvestigation";

    private JointInvestigationProcess() {}

    /** Messages, all under the investigation id. */
    public static final class Messages {
        public static final String OPENED = "workflow.joint-investigation-opened";

        /**
         * One allegation, evidential action or review of a suspect's status, at the opening or
         * later; carries {@link Variables#ITEM_ID}, {@link Variables#ITEM_STEP} and {@link
         * Variables#ITEM}. Sent again for each open item when an investigation is started again.
         */
        public static final String ITEM_ADDED = "workflow.investigation-item-added";

        /** Every item is closed. */
        public static final String CLOSED = "workflow.joint-investigation-closed";

        /** The deadline of an item moved: arms its ladder anew. */
        public static final String DEADLINE_MOVED = "workflow.investigation-deadline-moved";

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
        public static final String INVESTIGATION_ID = "investigationId";
        public static final String ITEM_ID = InvestigationItemProcess.Variables.ITEM_ID;
        public static final String ITEM_STEP = InvestigationItemProcess.Variables.ITEM_STEP;
        public static final String ITEM = InvestigationItemProcess.Variables.ITEM;
        public static final String MOVED_DEADLINE_ID = EveryProcess.MOVED_DEADLINE_ID;
        public static final String MOVED_RUNG_AT = EveryProcess.MOVED_RUNG_AT;

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String CLOSED = "EndEvent_InvestigationClosed";
        public static final String SUPERSEDED = "EndEvent_Superseded";

        private Ends() {}
    }
}
