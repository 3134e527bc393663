package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Ends the step of a line that is followed, and lets the enquiry go on. */
@Service
class LineDone {

    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final Onward onward;

    LineDone(EnquiryLimits limits, HumanSteps steps, Onward onward) {
        this.limits = limits;
        this.steps = steps;
        this.onward = onward;
    }

    /** The line is done; the enquiry as it then stands is still to {@linkplain #onward go on}. */
    Enquiry settle(InHand hand, Line line, Map<String, Object> outcome) {
        limits.met(hand.enquiry().id(), line.code());
        steps.finish(hand.who(), hand.task(), outcome);
        return hand.enquiry().settle(line);
    }

    /** Goes on, and says what comes next. */
    Completion onward(Enquiry after, String next) {
        return new Completion.Done(
                onward.from(after)
                        ? next + " Every line is followed: the outcome can be decided now."
                        : next);
    }
}
