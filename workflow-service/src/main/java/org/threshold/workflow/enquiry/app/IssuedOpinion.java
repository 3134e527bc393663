package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.worklist.Completion;

/**
 * Keeps an opinion and tells of it. One that suspects harm to a child under 24 months makes a
 * skeletal survey mandatory where none is followed yet (R-Hosp-10).
 */
@Service
class IssuedOpinion {

    private final Findings findings;
    private final EnquiryRecord record;
    private final EnquiryNews news;
    private final HarmSuspected suspected;
    private final LineDone done;

    IssuedOpinion(
            Findings findings,
            EnquiryRecord record,
            EnquiryNews news,
            HarmSuspected suspected,
            LineDone done) {
        this.findings = findings;
        this.record = record;
        this.news = news;
        this.suspected = suspected;
        this.done = done;
    }

    Completion keep(InHand hand, MedicalReport report) {
        var point = report.opinion().point();
        boolean again = findings.report(hand.enquiry().id()).isPresent();
        findings.keep(hand.enquiry().id(), report, record.stamp(hand.who()));
        record.keep(hand.who(), "medical-opinion-issued", hand.enquiry(), point.code());
        record.tell("medical-opinion-issued", hand.enquiry(), Map.of("opinion", point.code()));
        Enquiry after = done.settle(hand, Line.MEDICAL_OPINION, Map.of());
        Enquiry pulledUp = point.suspectsHarm() ? suspected.survey(hand.who(), after) : after;
        Completion completion =
                done.onward(pulledUp, "The opinion is issued, and whoever must know is told.");
        news.opinion(hand.who(), pulledUp, point, again);
        return completion;
    }
}
