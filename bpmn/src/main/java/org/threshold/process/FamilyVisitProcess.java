package org.threshold.process;

/** Ids of {@code FamilyVisit}: the child is seen and both parents are spoken to. */
public final class FamilyVisitProcess {

    public static final String ID = "FamilyVisit";

    private FamilyVisitProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String SEE_CHILD = "see-child";
        public static final String SPEAK_TO_PARENTS = "speak-to-parents";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";
        public static final String SETTLED = EveryProcess.SETTLED;

        /** Deadline of both steps. */
        public static final String VISIT = "visit";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String VISIT_MADE = "EndEvent_VisitMade";

        private Ends() {}
    }
}
