package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalReport.Basis;
import org.threshold.workflow.enquiry.domain.MedicalReport.Discharge;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;
import org.threshold.workflow.enquiry.domain.MedicalReport.Opinion;
import org.threshold.workflow.enquiry.domain.MedicalReport.View;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** People, meetings and reports that are in order, for tests to spoil. */
public final class Given {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final Actor WORKER =
            staff(1, Role.DUTY_SOCIAL_WORKER, Agency.CHILDRENS_SOCIAL_CARE);
    public static final Actor MANAGER = staff(2, Role.TEAM_MANAGER, Agency.CHILDRENS_SOCIAL_CARE);
    public static final Actor DOCTOR = staff(3, Role.PAEDIATRICIAN, Agency.HOSPITAL);
    static final Actor CHAIR = staff(4, Role.CP_CHAIR, Agency.CHILDRENS_SOCIAL_CARE);
    static final DiscussionId DISCUSSION = new DiscussionId(new UUID(0, 9));
    static final Lead OURS = new Lead(Agency.CHILDRENS_SOCIAL_CARE, "A. Lead");

    private Given() {}

    static Actor staff(int number, Role role, Agency agency) {
        return new Actor(new StaffId(new UUID(1, number)), agency, Set.of(role));
    }

    static ChildDecision decision(ChildOutcome outcome, Paediatric.Answer answer) {
        return new ChildDecision(
                BABY,
                outcome,
                "The meeting agreed.",
                new Paediatric(answer, "As the doctor advised."),
                new ReturnHome.NotInQuestion());
    }

    static DiscussionDecided decided(Instant heldAt, ChildDecision... decisions) {
        return new DiscussionDecided(
                new MeetingHeld(DISCUSSION, 1, heldAt, true), MANAGER, List.of(decisions));
    }

    /** A report that can be issued. */
    public static MedicalReport report(OpinionPoint point) {
        return new MedicalReport(
                new Opinion(point, "Somebody did this.", "An older fracture."),
                new Basis("Two bruises.", "A fall.", "Debts.", true, "An eye test was added."),
                new FullNotes.Requested(Instant.parse("2026-11-24T09:00:00Z")),
                "The practice's notes.",
                List.of(new Done("Examination", LocalDate.parse("2026-11-24"))),
                List.of(new Investigation("Blood tests", LocalDate.parse("2026-11-27"))),
                new Discharge(View.NOT_SAFE, "Not known who did it."));
    }

    /** One desk for each agency, but of general practice these practices, once there are any. */
    static AgencyDesks desks(List<Recipient> practices) {
        return (agency, _) ->
                agency == Agency.GP && !practices.isEmpty()
                        ? practices
                        : List.of(new Recipient(agency, "desk"));
    }
}
