package org.threshold.workflow.concern.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody looks at several minor concerns together (R-Hosp-3b). */
@Service
public class ReviewConcerns {

    /** The step, as the task names it. */
    public static final String STEP = ConcernSteps.REVIEW;

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said what the concerns come to together.",
                    "Say what they mean for the child, what is done, and by whom.");

    private final Access access;
    private final Cases cases;
    private final MinorConcerns concerns;
    private final HumanSteps steps;
    private final ReviewedConcerns keeping;

    ReviewConcerns(
            Access access,
            Cases cases,
            MinorConcerns concerns,
            HumanSteps steps,
            ReviewedConcerns keeping) {
        this.access = access;
        this.cases = cases;
        this.concerns = concerns;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps what came of it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ReviewId id, ReviewOutcome outcome, String reason) {
        access.require(who, Activity.REVIEW_MINOR_CONCERNS);
        cases.lock(List.of(concerns.find(id).orElseThrow().caseRef()));
        Review review = concerns.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP)
                .then(
                        task ->
                                reason.isBlank()
                                        ? new Completion.Refused(List.of(NO_REASON))
                                        : reviewed(who, task, review, keeping.of(outcome, reason)));
    }

    private Completion reviewed(Actor who, TaskView task, Review review, Reviewed what) {
        steps.finish(who, task, Map.of());
        keeping.reviewed(who, review, what);
        return new Completion.Done(
                what.outcome() == ReviewOutcome.CONCERN_RAISED
                        ? "The review is recorded. Call the strategy discussion now: raise the concern on the"
                                + " case’s page."
                        : "The review is recorded. Concerns that are noted from now on are counted anew.");
    }
}
