package org.threshold.workflow.plan.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a plan in hand, with its case locked before it. */
@Service
class ProtectionPlanDesk {

    private final Cases cases;
    private final ProtectionPlans rows;
    private final HumanSteps steps;

    ProtectionPlanDesk(Cases cases, ProtectionPlans rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, ProtectionPlan about) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(
            Actor who, ProtectionPlanId id, String step, Function<InHand, Completion> ending) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        ProtectionPlan about = rows.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }

    /** The step is done, and this is how the plan stands now. */
    void done(InHand hand, ProtectionPlan now) {
        rows.save(now);
        steps.finish(hand.who(), hand.task(), Map.of());
    }
}
