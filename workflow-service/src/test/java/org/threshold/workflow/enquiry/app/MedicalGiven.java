package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.app.Findings.NotesSaid;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** What the doctors say, for tests of the pages that show it. */
public final class MedicalGiven {

    public static final EnquiryId ENQUIRY = new EnquiryId(new UUID(0, 1));

    /** The page of the whole report. */
    public static final String PAGE = "/enquiries/" + ENQUIRY + "/medical-report";

    private MedicalGiven() {}

    /** A report that Pia issued on Tuesday at three. */
    public static MedicalStanding standing(Lines lines, Optional<SurveyReport> first) {
        return standing(
                lines,
                Optional.of(
                        new Issued(
                                Given.report(OpinionPoint.INFLICTED),
                                Given.DOCTOR.staff().orElseThrow(),
                                Times.london("2026-11-24T15:00"))),
                first);
    }

    /** Nobody has issued one. */
    public static MedicalStanding awaited() {
        return standing(Lines.needing(true, false), Optional.empty(), Optional.empty());
    }

    /** The directory, with Pia in it. */
    static FakeStaff pia() {
        var staff = new FakeStaff();
        staff.put(
                new StaffMember(
                        Given.DOCTOR.staff().orElseThrow(),
                        "paediatrician",
                        "Pia",
                        Given.DOCTOR.agency(),
                        Rank.NONE,
                        Given.DOCTOR.roles(),
                        true));
        return staff;
    }

    private static MedicalStanding standing(
            Lines lines, Optional<Issued> issued, Optional<SurveyReport> first) {
        var enquiry =
                new Enquiry(
                        ENQUIRY,
                        Given.BABY,
                        OneCase.CHILD,
                        new Start(Given.DISCUSSION, Bench.MEETING, false, Given.OURS),
                        new Enquiry.Progress(Stage.FINDING_OUT, lines));
        return new MedicalStanding(
                enquiry,
                List.of(
                        new NotesSaid(
                                new MedicalStart.AtOnce("The child is unwell."),
                                Times.london("2026-11-24T14:00"))),
                issued,
                issued.isPresent() ? "Pia" : "",
                new Surveys(first, Optional.empty()));
    }
}
