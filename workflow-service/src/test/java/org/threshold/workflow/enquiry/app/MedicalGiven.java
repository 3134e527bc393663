package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Lines;
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
                issued,
                issued.isPresent() ? "Pia" : "",
                new Surveys(first, Optional.empty()));
    }
}
