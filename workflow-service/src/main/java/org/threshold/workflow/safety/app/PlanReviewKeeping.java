package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.OutOfHoursPlanProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.ReviewAnchor;
import org.threshold.workflow.safety.domain.ReviewRule;

/** Keeps what a review found, and what follows from it. */
@Service
class PlanReviewKeeping {

    private final Cases cases;
    private final Plans plans;
    private final PlanReviews reviews;
    private final RankToConfirm rank;
    private final SafetyRecord record;

    PlanReviewKeeping(
            Cases cases,
            Plans plans,
            PlanReviews reviews,
            RankToConfirm rank,
            SafetyRecord record) {
        this.rank = rank;
        this.cases = cases;
        this.plans = plans;
        this.reviews = reviews;
        this.record = record;
    }

    /** The plan of a step that is known to exist, its case locked first. */
    OutOfHoursPlan lock(PlanId id) {
        cases.lock(List.of(plans.find(id).orElseThrow().about().caseRef()));
        return plans.lock(id).orElseThrow();
    }

    List<Refusal> refusals(OutOfHoursPlan plan, PlanReview review) {
        return ReviewRule.refusals(review, record.now(), rank.of(plan));
    }

    /** Whether the review has to say what the police answered; nothing of the plan is shown. */
    boolean asksRank(PlanId id) {
        return plans.find(id).filter(rank::of).isPresent();
    }

    /** Keeps the review; answers what the process goes on with. */
    Map<String, Object> reviewed(Actor who, OutOfHoursPlan plan, PlanReview review) {
        plans.keep(plan.id(), review, who, record.now());
        reviews.met(plan.id());
        var subject = new Subject(SafetySteps.PLAN, plan.id().value(), plan.about().caseRef());
        record.keep(who, "out-of-hours-plan-reviewed", subject, review.done());
        record.tell(
                "out-of-hours-plan-reviewed", subject, Map.of("outcome", review.outcome().code()));
        return switch (review.outcome()) {
            case ENDS -> ended(plan);
            case CARRIES_ON -> carriesOn(plan, review);
        };
    }

    private Map<String, Object> ended(OutOfHoursPlan plan) {
        plans.save(plan.ended());
        return Map.of(Variables.CARRIES_ON, false);
    }

    private Map<String, Object> carriesOn(OutOfHoursPlan plan, PlanReview review) {
        var anchor = ReviewAnchor.next(record.now(), plan.reviewDueAt());
        Deadline next = reviews.limit(plan.id(), plan.about(), anchor);
        plans.save(plan.carryingOn(review.until(), next.dueAt()));
        return Map.of(Variables.CARRIES_ON, true, Variables.REVIEW, next.forEngine());
    }

    /** Opens the step of the next review, if there is one. */
    void openNext(PlanId id) {
        reviews.next(id).ifPresent(reviews::open);
    }
}
