package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.EnquiryOutcomeProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps an outcome; then the conference is due, or the enquiry has ended. */
@Service
class OutcomeKeeping {

    private final Conclusions conclusions;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EnquiryRecord record;
    private final EndEnquiry end;

    OutcomeKeeping(
            Conclusions conclusions,
            EnquiryLimits limits,
            HumanSteps steps,
            EnquiryRecord record,
            EndEnquiry end) {
        this.conclusions = conclusions;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
        this.end = end;
    }

    Completion decided(InHand hand, Conclusion conclusion) {
        Enquiry enquiry = hand.enquiry();
        boolean conference = conclusion.outcome().needsConference();
        conclusions.keep(enquiry.id(), conclusion, record.stamp(hand.who()));
        String code = conclusion.outcome().code();
        record.keep(
                hand.who(),
                "section-47-outcome-decided",
                enquiry,
                code + ": " + conclusion.reason());
        record.tell("section-47-outcome-decided", enquiry, Map.of("outcome", code));
        limits.met(enquiry.id(), EnquirySteps.DECIDE);
        steps.finish(hand.who(), hand.task(), Map.of(Variables.CONFERENCE_REQUIRED, conference));
        return conference ? conference(enquiry) : ended(hand);
    }

    private Completion conference(Enquiry enquiry) {
        Deadline due = limits.of(enquiry.id(), EnquirySteps.CONFERENCE).orElseThrow();
        end.stage(enquiry, Stage.CONFERENCE_DUE);
        steps.open(EnquirySteps.CONFERENCE, due, EnquirySteps.CHAIRS);
        return new Completion.Done(
                "The outcome is recorded. The child protection conference is due by "
                        + DueWords.exact(due.dueAt())
                        + ".");
    }

    private Completion ended(InHand hand) {
        end.handle(hand.who(), hand.enquiry(), "The outcome of the enquiry was decided.");
        return new Completion.Done("The outcome is recorded, and the enquiry has ended.");
    }
}
