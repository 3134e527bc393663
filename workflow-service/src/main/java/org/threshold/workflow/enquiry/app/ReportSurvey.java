package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyGate;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A doctor reports a set of images of a skeletal survey, or why it was not done (R-Hosp-10). */
@Service
public class ReportSurvey {

    private final Access access;
    private final EnquiryDesk desk;
    private final Findings findings;
    private final EnquiryRecord record;
    private final SurveyKeeping keeping;

    ReportSurvey(
            Access access,
            EnquiryDesk desk,
            Findings findings,
            EnquiryRecord record,
            SurveyKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.findings = findings;
        this.record = record;
        this.keeping = keeping;
    }

    /** The first set. */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, SurveyReport report) {
        access.require(who, Activity.RECORD_MEDICAL);
        return desk.take(who, id, EnquirySteps.FIRST_SURVEY, hand -> first(hand, report));
    }

    /** The second set, 11 to 14 days after the first. */
    @Transactional
    public Completion second(Actor who, EnquiryId id, SurveyReport report) {
        access.require(who, Activity.RECORD_MEDICAL);
        return desk.take(who, id, EnquirySteps.SECOND_SURVEY, hand -> second(hand, report));
    }

    private Completion first(InHand hand, SurveyReport report) {
        List<Refusal> refusals = SurveyGate.first(report, record.now());
        return refusals.isEmpty() ? keeping.first(hand, report) : new Completion.Refused(refusals);
    }

    private Completion second(InHand hand, SurveyReport report) {
        var first = findings.survey(new Survey(hand.enquiry().id(), Line.FIRST_SURVEY));
        List<Refusal> refusals =
                first.orElseThrow() instanceof SurveyReport.Reported(var doneAt, var _)
                        ? SurveyGate.second(report, doneAt, record.now())
                        : SurveyGate.first(report, record.now());
        return refusals.isEmpty() ? keeping.second(hand, report) : new Completion.Refused(refusals);
    }
}
