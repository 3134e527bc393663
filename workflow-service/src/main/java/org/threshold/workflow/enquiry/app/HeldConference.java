package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps that the conference was held. */
@Service
class HeldConference {

    private final Conclusions conclusions;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EnquiryRecord record;
    private final EndedByConference ended;

    HeldConference(
            Conclusions conclusions,
            EnquiryLimits limits,
            HumanSteps steps,
            EnquiryRecord record,
            EndedByConference ended) {
        this.conclusions = conclusions;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
        this.ended = ended;
    }

    Completion keep(InHand hand, Conference conference) {
        var enquiry = hand.enquiry();
        conclusions.held(enquiry.id(), conference, record.stamp(hand.who()));
        record.keep(hand.who(), "conference-held", enquiry, conference.lateReason());
        record.tell("conference-held", enquiry, Map.of("on", conference.on().toString()));
        limits.met(enquiry.id(), EnquirySteps.CONFERENCE);
        steps.finish(hand.who(), hand.task(), Map.of());
        ended.handle(hand.who(), enquiry, conference);
        return new Completion.Done("The conference is recorded, and the enquiry has ended.");
    }
}
