package org.threshold.process;

/** Ids of {@code MedicalOpinion}: a paediatrician's opinion on the closed scale. */
public final class MedicalOpinionProcess {

    public static final String ID = "MedicalOpinion";

    private MedicalOpinionProcess() {}

    /** Human steps. */
    public static final class Steps {
        public static final String GIVE_MEDICAL_OPINION = "give-medical-opinion";

        private Steps() {}
    }

    /** Variables, all passed in. */
    public static final class Variables {
        public static final String ENQUIRY_ID = "enquiryId";
        public static final String SETTLED = EveryProcess.SETTLED;

        /** Deadline of the step. */
        public static final String MEDICAL = "medical";

        private Variables() {}
    }

    /** End events. */
    public static final class Ends {
        public static final String OPINION_GIVEN = "EndEvent_OpinionGiven";
        public static final String NO_OPINION_NEEDED = "EndEvent_NoOpinionNeeded";

        private Ends() {}
    }
}
