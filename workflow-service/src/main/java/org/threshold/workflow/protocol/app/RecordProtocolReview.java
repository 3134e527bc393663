package org.threshold.workflow.protocol.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.protocol.domain.ProtocolReview;
import org.threshold.workflow.protocol.domain.ReviewRule;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** The joint protocol was reviewed (L-3.1.11): who, when and what is kept, and the next is due. */
@Service
public class RecordProtocolReview {

    /** The step, as the task names it. */
    public static final String STEP = "review-protocol";

    private final Access access;
    private final HumanSteps steps;
    private final Deadlines deadlines;
    private final ProtocolStanding standing;
    private final ReviewRecord record;

    RecordProtocolReview(
            Access access,
            HumanSteps steps,
            Deadlines deadlines,
            ProtocolStanding standing,
            ReviewRecord record) {
        this.access = access;
        this.steps = steps;
        this.deadlines = deadlines;
        this.standing = standing;
        this.record = record;
    }

    /**
     * Keeps the review; without its day or what it found the step goes on waiting.
     *
     * @param on the day of the review, in England
     * @param found who took part and what was agreed
     */
    @Transactional
    public Completion handle(Actor who, TaskView task, Optional<LocalDate> on, String found) {
        access.require(who, Activity.REVIEW_PROTOCOL);
        return steps.take(who, task.subject().id(), STEP)
                .then(taken -> reviewed(who, taken, on, found));
    }

    private Completion reviewed(Actor who, TaskView task, Optional<LocalDate> on, String found) {
        var last = standing.next().after().on();
        var refusals = ReviewRule.refusals(on, found, last, record.today());
        return refusals.isEmpty()
                ? keep(who, task, record.of(who, on.orElseThrow(), found))
                : new Completion.Refused(refusals);
    }

    private Completion keep(Actor who, TaskView task, ProtocolReview review) {
        record.keep(who, review);
        standing.reviewed();
        steps.finish(who, task, Map.of());
        waiting(task).forEach(limit -> deadlines.met(limit.id()));
        return new Completion.Done("The review is kept. The next one is counted from its day.");
    }

    private List<Deadline> waiting(TaskView task) {
        return deadlines.of(OpenProtocolReview.KIND, task.subject().id()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }
}
