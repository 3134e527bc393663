package org.threshold.workflow.restricted.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager says whether it was right to open a restricted case (R-4.2-7b). */
@Service
public class ReviewOpening {

    /** The step, as the task names it. */
    public static final String STEP = RestrictedSteps.REVIEW;

    private static final Refusal NO_WORDS =
            new Refusal(
                    "words",
                    "It is not said what you found.",
                    "Say why it was right, or what is done about it.");
    private static final Refusal OWN =
            new Refusal(
                    "justified",
                    "You opened the case yourself.",
                    "Have another manager look at it.");

    private final Access access;
    private final HumanSteps steps;
    private final RestrictedCases restricted;
    private final OpeningWork work;
    private final RestrictedRecord record;

    ReviewOpening(
            Access access,
            HumanSteps steps,
            RestrictedCases restricted,
            OpeningWork work,
            RestrictedRecord record) {
        this.access = access;
        this.steps = steps;
        this.restricted = restricted;
        this.work = work;
        this.record = record;
    }

    /** The opening that a task is about. */
    @Transactional(readOnly = true)
    public Opening forStep(OpeningId id) {
        return restricted.opening(id).orElseThrow();
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, OpeningId id, Opening.Review review) {
        access.require(who, Activity.REVIEW_OPENING);
        return steps.take(who, id.value(), STEP)
                .then(task -> reviewed(who, task, forStep(id), review));
    }

    private Completion reviewed(Actor who, TaskView task, Opening one, Opening.Review review) {
        if (one.by().equals(who.id())) {
            return new Completion.Refused(List.of(OWN));
        }
        if (review.words().isBlank()) {
            return new Completion.Refused(List.of(NO_WORDS));
        }
        restricted.reviewed(one.id(), review, who, record.now());
        record.keep(who, "restricted-case-opening-reviewed", one, review.words());
        steps.finish(who, task, Map.of());
        work.reviewed(one.id());
        return new Completion.Done("The review is kept with the opening.");
    }
}
