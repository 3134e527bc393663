package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.app.ReviewsDue.ReviewDue;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/** Has people told that the review of a plan is due (EV-21). */
@Service
public class TellReviewDue {

    private static final int MOST = 50;

    private final ReviewsDue due;
    private final PlanReviewKeeping keeping;
    private final PlanNews news;
    private final SafetyRecord record;

    TellReviewDue(ReviewsDue due, PlanReviewKeeping keeping, PlanNews news, SafetyRecord record) {
        this.due = due;
        this.keeping = keeping;
        this.news = news;
        this.record = record;
    }

    /** What has to be told. */
    @Transactional(readOnly = true)
    public List<ReviewDue> waiting() {
        return due.untold(MOST);
    }

    /** Tells of one; safe twice. A plan that was reviewed meanwhile is not told of any more. */
    @Transactional
    public void handle(ReviewDue review) {
        OutOfHoursPlan plan = keeping.lock(review.plan());
        boolean stillDue = plan.live() && !plan.reviewDueAt().isAfter(review.dueAt());
        if (due.told(review.limit(), record.now()) && stillDue) {
            var subject = new Subject(SafetySteps.PLAN, plan.id().value(), plan.about().caseRef());
            record.keep(Actor.itself(), "out-of-hours-plan-due-for-review", subject, "");
            record.tell("out-of-hours-plan-due-for-review", subject, Map.of());
            news.due(Actor.itself(), plan);
        }
    }
}
