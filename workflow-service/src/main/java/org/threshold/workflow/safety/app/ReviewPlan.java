package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager reviews a plan of the night by daylight (R-TVP-6c): it ends, or carries on. */
@Service
public class ReviewPlan {

    /** The step, as the task and the model name it. */
    public static final String STEP = SafetySteps.REVIEW_PLAN;

    private final Access access;
    private final HumanSteps steps;
    private final PlanReviewKeeping keeping;

    ReviewPlan(Access access, HumanSteps steps, PlanReviewKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps the review, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, PlanId id, PlanReview review) {
        access.require(who, Activity.REVIEW_OUT_OF_HOURS);
        OutOfHoursPlan plan = keeping.lock(id);
        return steps.take(who, id.value(), SafetySteps.REVIEW_PLAN)
                .then(task -> review(who, task, plan, review));
    }

    /** Whether a review has to say if a supervising police officer took part at night. */
    @Transactional(readOnly = true)
    public boolean asksRank(PlanId id) {
        return keeping.asksRank(id);
    }

    private Completion review(Actor who, TaskView task, OutOfHoursPlan plan, PlanReview review) {
        List<Refusal> refusals = keeping.refusals(plan, review);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Map<String, Object> outcome = keeping.reviewed(who, plan, review);
        steps.finish(who, task, outcome);
        keeping.openNext(plan.id());
        return new Completion.Done(
                review.outcome() == Outcome.ENDS
                        ? "The plan has ended."
                        : "The plan carries on. Its next review is on the work list.");
    }
}
