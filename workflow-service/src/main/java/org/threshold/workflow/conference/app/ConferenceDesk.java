package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a consideration in hand, with its case locked before it. */
@Service
class ConferenceDesk {

    private final Cases cases;
    private final Considerations considerations;
    private final HumanSteps steps;

    ConferenceDesk(Cases cases, Considerations considerations, HumanSteps steps) {
        this.cases = cases;
        this.considerations = considerations;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, Consideration about) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(
            Actor who, ConsiderationId id, String step, Function<InHand, Completion> ending) {
        cases.lock(List.of(considerations.find(id).orElseThrow().about().caseRef()));
        var about = considerations.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }
}
