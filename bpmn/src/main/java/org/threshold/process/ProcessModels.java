package org.threshold.process;

import java.util.List;

/** The models that make up the product, in the order in which they are deployed. */
public final class ProcessModels {

    private static final List<String> PROCESSES =
            List.of(
                    EscalationLadderProcess.ID,
                    ReferralProcess.ID,
                    UncertainMarkProcess.ID,
                    PoliceAcceptanceProcess.ID,
                    NotificationLadderProcess.ID,
                    AgencyNotificationProcess.ID,
                    PolicePreparationProcess.ID,
                    StrategyMeetingProcess.ID,
                    StrategyRecordProcess.ID,
                    StrategyDiscussionProcess.ID,
                    FamilyVisitProcess.ID,
                    AgencyContributionProcess.ID,
                    MedicalOpinionProcess.ID,
                    SkeletalSurveyProcess.ID,
                    EnquiryFindingsProcess.ID,
                    EnquiryOutcomeProcess.ID,
                    EnquiryReviewProcess.ID,
                    Section47EnquiryProcess.ID,
                    InvestigationItemProcess.ID,
                    JointInvestigationProcess.ID,
                    OutOfHoursPlanProcess.ID,
                    AgreementDutyProcess.ID,
                    WrittenAgreementProcess.ID,
                    PreBirthAssessmentProcess.ID,
                    ProtectionPlanDutyProcess.ID,
                    ChildProtectionPlanProcess.ID,
                    AssessmentDutyProcess.ID,
                    SingleAssessmentProcess.ID);

    private ProcessModels() {}

    /**
     * Every process id; its model is the file of the same name. A called process precedes its
     * caller.
     */
    public static List<String> processIds() {
        return PROCESSES;
    }

    /** The class path names of every model. */
    public static List<String> resources() {
        return PROCESSES.stream().map(ProcessModels::resource).toList();
    }

    /** The class path name of the model of one process. */
    public static String resource(String processId) {
        return "bpmn/" + processId + ".bpmn";
    }
}
