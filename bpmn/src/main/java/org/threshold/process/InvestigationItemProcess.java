package org.threshold.process;

/** Ids of {@code InvestigationItem}, which a joint investigation calls for each of its items. */
public final class InvestigationItemProcess {

    public static final String ID = "InvestigationItem";

    private InvestigationItemProcess() {}

    /** Human steps; the subject of each is the item. */
    public static final class Steps {
        public static final String TAKE_EVIDENTIAL_ACTION = "take-evidential-action";
        public static final String CLOSE_ALLEGATION = "close-allegation";

        /** The next review is an item of its own. */
        public static final String REVIEW_SUSPECT_STATUS = "review-suspect-status";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String ITEM_ID = "itemId";

        /** One of {@link Steps}; anything else is an evidential action. */
        public static final String ITEM_STEP = "itemStep";

        /** Deadline of the item. */
        public static final String ITEM = "item";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String ITEM_CLOSED = "EndEvent_ItemClosed";

        private Ends() {}
    }
}
