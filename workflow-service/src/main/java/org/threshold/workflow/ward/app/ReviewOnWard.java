package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Keeps it, or says what is missing, or that somebody was quicker.
     *
     * @param whyLate why it is recorded later than four hours after it was; may be empty
     */
    @Transactional
    public Completion handle(Actor who, StayId id, WardReview review, String whyLate) {
        access.require(who, Activity.REVIEW_ON_WARD);
        Stay stay = keeping.lock(id).orElseThrow();
        return switch (steps.take(who, id.value(), WardSteps.REVIEW)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) ->
                    refusals(review, stay)
                            .orElseGet(() -> reviewed(who, task, stay, new Late(review, whyLate)));
        };
    }

    private record Late(WardReview review, String why) {}

    private Optional<Completion> refusals(WardReview review, Stay stay) {
        List<Refusal> refusals = review.refusals(stay, keeping.now());
        return refusals.isEmpty()
                ? Optional.empty()
                : Optional.of(new Completion.Refused(refusals));
    }

    private Completion reviewed(Actor who, TaskView task, Stay stay, Late late) {
        steps.finish(who, task, Map.of());
        return new Completion.Done(
                keeping.reviewed(who, stay, late.review(), late.why())
                        ? "The review is recorded. The next is due in 24 hours."
                        : "The review is recorded. No concern is open, so that no further one is due.");
    }
}
