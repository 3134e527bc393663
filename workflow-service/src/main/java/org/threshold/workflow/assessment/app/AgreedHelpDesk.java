package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of agreed help in hand, with its case locked before it. */
@Service
class AgreedHelpDesk {

    private final Cases cases;
    private final AgreedHelps rows;
    private final HumanSteps steps;

    AgreedHelpDesk(Cases cases, AgreedHelps rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, AgreedHelp about) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(Actor who, AgreedHelpId id, String step, Function<InHand, Completion> ending) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        AgreedHelp about = rows.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }

    /** The step is done, and this is what was said. */
    void done(InHand hand, AgreedHelp now) {
        rows.save(now);
        steps.finish(hand.who(), hand.task(), Map.of());
    }
}
