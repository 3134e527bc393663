package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** What waits for a manager because somebody was left out: the step and its limit. */
@Service
class WithheldWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    WithheldWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A manager has to agree, or not. */
    void asks(Withheld withheld, Instant since) {
        var waiting =
                new Waiting(
                        NotificationSteps.WITHHELD,
                        withheld.id().value(),
                        NotificationSteps.AGREE_LEFT_OUT,
                        withheld.copy().to().caseRefs());
        Deadline due = deadlines.set(LimitCode.COPY_WITHHELD_AGREED, waiting, since);
        steps.openAside(NotificationSteps.AGREE_LEFT_OUT, due, NotificationSteps.MANAGERS);
    }

    Taking take(Actor who, WithheldId id) {
        return steps.take(who, id.value(), NotificationSteps.AGREE_LEFT_OUT);
    }

    /** A manager has answered. */
    void ends(Actor who, TaskView task) {
        steps.finish(who, task, Map.of());
        deadlines.of(NotificationSteps.WITHHELD, task.subject().id()).stream()
                .filter(Deadline::isOpen)
                .forEach(due -> deadlines.met(due.id()));
    }

    /** Nobody has to answer any more. */
    void overtaken(Actor who, WithheldId id) {
        steps.withdraw(who, id.value(), "What was to be told was corrected or withdrawn.");
        deadlines.of(NotificationSteps.WITHHELD, id.value()).stream()
                .filter(Deadline::isOpen)
                .forEach(due -> deadlines.withdrawn(due.id()));
    }
}
