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

    private final KeptConference kept;
    private final HumanSteps steps;
    private final EndedByConference ended;

    HeldConference(KeptConference kept, HumanSteps steps, EndedByConference ended) {
        this.kept = kept;
        this.steps = steps;
        this.ended = ended;
    }

    Completion keep(InHand hand, Conference conference) {
        var enquiry = hand.enquiry();
        kept.keep(hand.who(), enquiry, conference);
        steps.finish(hand.who(), hand.task(), Map.of());
        ended.handle(hand.who(), enquiry, conference);
        return new Completion.Done("The conference is recorded, and the enquiry has ended.");
    }
}
