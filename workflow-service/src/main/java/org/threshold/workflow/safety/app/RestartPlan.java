package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.OutOfHoursPlanProcess;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.worklist.Restartable;

/** Starts the process of an out-of-hours plan again at the review that is still to be held. */
@Service
class RestartPlan implements Restartable {

    private final Plans plans;
    private final PlanReviewKeeping keeping;
    private final PlanReviews reviews;

    RestartPlan(Plans plans, PlanReviewKeeping keeping, PlanReviews reviews) {
        this.plans = plans;
        this.keeping = keeping;
        this.reviews = reviews;
    }

    @Override
    public String process() {
        return OutOfHoursPlanProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return plans.find(new PlanId(subjectId))
                .map(
                        plan ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        List.of(plan.about().caseRef().value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        OutOfHoursPlan plan = keeping.lock(new PlanId(subjectId));
        return reviews.next(plan.id())
                .map(
                        review -> {
                            reviews.start(plan.id(), review);
                            return SafetySteps.REVIEW_PLAN;
                        });
    }
}
