package org.threshold.workflow.enquiry.app;

import java.util.Set;
import org.threshold.process.AgencyContributionProcess;
import org.threshold.process.EnquiryOutcomeProcess;
import org.threshold.process.EnquiryReviewProcess;
import org.threshold.process.FamilyVisitProcess;
import org.threshold.process.MedicalOpinionProcess;
import org.threshold.process.SkeletalSurveyProcess;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.domain.Line;

/** The human steps of an enquiry, as the models and the work list name them. */
public final class EnquirySteps {

    /** The kind of subject that an enquiry's steps and deadlines belong to. */
    public static final String SUBJECT = "section-47-enquiry";

    /** The kind of subject that asking an agency belongs to. */
    public static final String CONTRIBUTION = "agency-contribution";

    /** The kind of subject that a review belongs to. */
    public static final String REVIEW_SUBJECT = "enquiry-review";

    /** See the child. */
    public static final String SEE_CHILD = FamilyVisitProcess.Steps.SEE_CHILD;

    /** Speak to both parents. */
    public static final String SPEAK_TO_PARENTS = FamilyVisitProcess.Steps.SPEAK_TO_PARENTS;

    /** Obtain what an agency knows. */
    public static final String OBTAIN_CONTRIBUTION =
            AgencyContributionProcess.Steps.OBTAIN_CONTRIBUTION;

    /** Give the paediatrician's opinion. */
    public static final String GIVE_OPINION = MedicalOpinionProcess.Steps.GIVE_MEDICAL_OPINION;

    /** Say whether the full notes are there, before the medical (R-Hosp-5). */
    public static final String BEGIN_MEDICAL = "begin-child-medical";

    /** Follow up the full notes that the medical began without (R-Hosp-5). */
    public static final String OBTAIN_NOTES = "obtain-full-notes";

    /** Report the first set of images. */
    public static final String FIRST_SURVEY = SkeletalSurveyProcess.Steps.REPORT_FIRST_SURVEY;

    /** Report the second set of images. */
    public static final String SECOND_SURVEY = SkeletalSurveyProcess.Steps.REPORT_SECOND_SURVEY;

    /** Decide the outcome (T6). */
    public static final String DECIDE = EnquiryOutcomeProcess.Steps.DECIDE_OUTCOME;

    /** Hold the conference (T7). */
    public static final String CONFERENCE = EnquiryOutcomeProcess.Steps.HOLD_CONFERENCE;

    /** Look at what a change means for the enquiry. */
    public static final String REVIEW = EnquiryReviewProcess.Steps.REVIEW_ENQUIRY;

    static final Set<Role> SOCIAL_WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    static final Set<Role> DOCTORS = Set.of(Role.PAEDIATRICIAN);

    static final Set<Role> MANAGERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.SERVICE_MANAGER,
                    Role.HEAD_OF_SERVICE,
                    Role.EDT_MANAGER,
                    Role.ON_CALL_SENIOR_MANAGER);

    static final Set<Role> CHAIRS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private EnquirySteps() {}

    /** Who does the step of a line. */
    static Set<Role> candidates(Line line) {
        return switch (line) {
            case CHILD_SEEN, PARENTS_SPOKEN_TO -> SOCIAL_WORKERS;
            case MEDICAL_OPINION, FIRST_SURVEY, SECOND_SURVEY -> DOCTORS;
        };
    }
}
