package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.SkeletalSurveyProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.worklist.Completion;

/** Keeps what became of a set of images; the first, once done, makes the second due (T16). */
@Service
class SurveyKeeping {

    private final Findings findings;
    private final SecondSurvey second;
    private final EnquiryRecord record;
    private final LineDone done;

    SurveyKeeping(Findings findings, SecondSurvey second, EnquiryRecord record, LineDone done) {
        this.findings = findings;
        this.second = second;
        this.record = record;
        this.done = done;
    }

    Completion first(InHand hand, SurveyReport report) {
        keep(hand, Line.FIRST_SURVEY, report);
        return switch (report) {
            case SurveyReport.Reported(var doneAt, var _) -> due(hand, doneAt);
            case SurveyReport.NotDone _ -> notDone(hand);
        };
    }

    private Completion due(InHand hand, Instant doneAt) {
        Deadline due = second.limit(hand.enquiry(), doneAt);
        Enquiry after =
                done.settle(
                        hand, Line.FIRST_SURVEY, Map.of(Variables.SECOND_SURVEY, due.forEngine()));
        second.open(after, due);
        return done.onward(
                after,
                "It is recorded. The second set is due between "
                        + DueWords.exact(due.term().opensAt())
                        + " and "
                        + DueWords.exact(due.dueAt())
                        + "; until its report the injuries are not fully known.");
    }

    private Completion notDone(InHand hand) {
        Enquiry after =
                done.settle(
                        hand,
                        Line.FIRST_SURVEY,
                        Map.of(
                                Variables.SETTLED,
                                List.of(EnquirySteps.FIRST_SURVEY, EnquirySteps.SECOND_SURVEY)));
        return done.onward(
                after.settle(Line.SECOND_SURVEY),
                "The consultant’s decision is recorded. The injuries count as not fully known.");
    }

    Completion second(InHand hand, SurveyReport report) {
        keep(hand, Line.SECOND_SURVEY, report);
        return done.onward(
                done.settle(hand, Line.SECOND_SURVEY, Map.of()),
                "What became of the second set is recorded.");
    }

    private void keep(InHand hand, Line line, SurveyReport report) {
        var enquiry = hand.enquiry();
        findings.keep(new Survey(enquiry.id(), line), report, record.stamp(hand.who()));
        record.keep(hand.who(), "skeletal-survey-reported", enquiry, line.code());
    }
}
