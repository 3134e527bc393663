package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Once the child is seen, both parents are spoken to. */
@Service
class SeenChild {

    private final LineDone done;
    private final EnquiryLimits limits;
    private final HumanSteps steps;

    SeenChild(LineDone done, EnquiryLimits limits, HumanSteps steps) {
        this.done = done;
        this.limits = limits;
        this.steps = steps;
    }

    Completion next(InHand hand) {
        Enquiry after = done.settle(hand, Line.CHILD_SEEN, Map.of());
        Deadline due = limits.of(after.id(), EnquirySteps.SPEAK_TO_PARENTS).orElseThrow();
        steps.open(EnquirySteps.SPEAK_TO_PARENTS, due, EnquirySteps.SOCIAL_WORKERS);
        return done.onward(after, "It is recorded. Speak to both parents next.");
    }
}
