package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step about an injured child into one person’s hands, its case locked first. */
@Service
class InjuryDesk {

    private final Cases cases;
    private final InjuredChildren children;
    private final HumanSteps steps;

    InjuryDesk(Cases cases, InjuredChildren children, HumanSteps steps) {
        this.cases = cases;
        this.children = children;
        this.steps = steps;
    }

    /** A child whose step somebody has taken. */
    record InHand(Actor who, InjuredChild child, TaskView task) {}

    /** Does the step, or says that somebody was quicker. */
    Completion take(Actor who, InjuredChildId id, String step, Function<InHand, Completion> done) {
        cases.lock(List.of(children.find(id).orElseThrow().caseRef()));
        InjuredChild child = children.find(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> done.apply(new InHand(who, child, task)));
    }
}
