package org.threshold.workflow.plan.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.plan.app.ProtectionPlanDesk.InHand;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.QuorumRule;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.worklist.Completion;

/** A plan after its review: ended, continued, or still to be reviewed with enough agencies. */
@Service
class ReviewedPlan {

    private final ProtectionPlanDesk desk;
    private final ProtectionPlanWork work;
    private final ProtectionPlanNews news;
    private final ProtectionPlanRecord record;

    ReviewedPlan(
            ProtectionPlanDesk desk,
            ProtectionPlanWork work,
            ProtectionPlanNews news,
            ProtectionPlanRecord record) {
        this.desk = desk;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    Completion keep(InHand hand, ProtectionPlan met, ReviewGiven given) {
        record.keep(hand.who(), "review-conference-held", met, given.reason());
        return given.outcome() == Outcome.ENDS
                ? ends(hand, met, given)
                : continues(hand, met, given);
    }

    private Completion ends(InHand hand, ProtectionPlan met, ReviewGiven given) {
        var ended = new Standing.Ended(met.terms(), given.on(), given.reason(), given.after());
        ProtectionPlan now = met.now(ended);
        desk.done(hand, now);
        work.ended(hand.who(), now);
        news.ended(hand.who(), now, given.on());
        record.keep(hand.who(), "protection-plan-ended", now, given.reason());
        return new Completion.Done("The child protection plan has ended.");
    }

    private Completion continues(InHand hand, ProtectionPlan met, ReviewGiven given) {
        desk.done(hand, met);
        if (QuorumRule.quorate(given.came())) {
            work.reviewed(met);
            return new Completion.Done(
                    "The plan continues, and its next review is on the work list.");
        }
        work.reviewStillDue(met);
        return new Completion.Done(
                "The plan continues. Too few agencies came for a review, which stays due as before.");
    }
}
