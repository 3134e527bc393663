package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** A consultant has seen a child in hospital (L-3.1.16); the next review follows in 24 hours. */
@Service
public class ReviewOnWard {

    /** The step, as the task names it. */
    public static final String STEP = WardSteps.REVIEW;

    private final Access access;
    private final HumanSteps steps;
    private final StayKeeping keeping;

    ReviewOnWard(Access access, HumanSteps steps, StayKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, StayId id, WardReview review) {
        access.require(who, Activity.REVIEW_ON_WARD);
        Stay stay = keeping.lock(id).orElseThrow();
        return switch (steps.take(who, id.value(), WardSteps.REVIEW)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) -> reviewed(who, task, stay, review);
        };
    }

    private Completion reviewed(Actor who, TaskView task, Stay stay, WardReview review) {
        Instant now = keeping.now();
        List<Refusal> refusals = review.refusals(stay, now);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        return new Completion.Done(
                keeping.reviewed(who, stay, review)
                        ? "The review is recorded. The next is due in 24 hours."
                        : "The review is recorded. No concern is open, so that no further one is due.");
    }
}
