package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody asks the ward whether the contingency plan holds, once in every day of shifts. */
@Service
public class ReviewContingencyPlan {

    /** The step, as the task names it. */
    public static final String STEP = DischargeSteps.REVIEW;

    private final Access access;
    private final HumanSteps steps;
    private final ContingencySubject subject;
    private final ContingencyKeeping plans;

    ReviewContingencyPlan(
            Access access, HumanSteps steps, ContingencySubject subject, ContingencyKeeping plans) {
        this.access = access;
        this.steps = steps;
        this.subject = subject;
        this.plans = plans;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ExpectedStayId id, ContingencyReview review) {
        access.require(who, Activity.AGREE_CONTINGENCY_PLAN);
        ExpectedStay stay = subject.lock(id);
        return steps.take(who, id.value(), STEP).then(task -> reviewed(who, task, stay, review));
    }

    private Completion reviewed(
            Actor who, TaskView task, ExpectedStay stay, ContingencyReview review) {
        List<Refusal> refusals = review.refusals(plans.plan(stay).orElseThrow(), plans.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        plans.reviewed(who, stay, review);
        return new Completion.Done(
                "The plan carries on until "
                        + DueWords.exact(review.until())
                        + ". The ward is asked again within a day.");
    }
}
