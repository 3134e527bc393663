package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of a single assessment in hand, with its case locked before it. */
@Service
class SingleAssessmentDesk {

    private final Cases cases;
    private final SingleAssessments rows;
    private final HumanSteps steps;

    SingleAssessmentDesk(Cases cases, SingleAssessments rows, HumanSteps steps) {
        this.cases = cases;
        this.rows = rows;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, SingleAssessment about) {}

    /**
     * A step of a single assessment.
     *
     * @param subject it, or the child or agency that the step is about
     */
    record Step(SingleAssessmentId id, UUID subject, String name) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(Actor who, Step step, Function<InHand, Completion> ending) {
        SingleAssessment about = lock(step.id());
        return steps.take(who, step.subject(), step.name())
                .then(task -> ending.apply(new InHand(who, task, about)));
    }

    /** The same for a step of its own. */
    Completion take(
            Actor who, SingleAssessmentId id, String step, Function<InHand, Completion> ending) {
        return take(who, new Step(id, id.value(), step), ending);
    }

    /** It, its case locked first and then itself. */
    SingleAssessment lock(SingleAssessmentId id) {
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        return rows.lock(id).orElseThrow();
    }

    /** This is how it stands now; the step goes on waiting. */
    void keep(SingleAssessment now) {
        rows.save(now);
    }

    /** The step is done, and this is how it stands now. */
    void done(InHand hand, SingleAssessment now) {
        rows.save(now);
        steps.finish(hand.who(), hand.task(), Map.of());
    }

    /** The one that has this child or this asked agency. */
    SingleAssessmentId with(UUID line) {
        return rows.with(line);
    }
}
