package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Preparation;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A police sergeant records and reviews the secondary enquiries (R-TVP-3a). */
@Service
public class ReviewPreparation {

    private final Access access;
    private final DiscussionDesk desk;
    private final HumanSteps steps;
    private final PreparationKeeping keeping;

    ReviewPreparation(
            Access access, DiscussionDesk desk, HumanSteps steps, PreparationKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.steps = steps;
        this.keeping = keeping;
    }

    /**
     * Keeps the checks, and ends the review when none is missing or outstanding: what is known is
     * never thrown away because something else is not.
     */
    @Transactional
    public Completion handle(Actor who, DiscussionId id, Preparation said) {
        access.require(who, Activity.REVIEW_POLICE_PREPARATION);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.REVIEW_PREPARATION)
                .then(task -> review(who, discussion, task, said));
    }

    private Completion review(Actor who, Discussion discussion, TaskView task, Preparation said) {
        List<Refusal> refusals = keeping.kept(who, discussion, said);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.reviewed(who, discussion);
        steps.finish(who, task, Map.of());
        return new Completion.Done(
                "The preparation is reviewed. The discussion can be held without calling it urgent.");
    }
}
