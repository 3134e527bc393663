package org.threshold.workflow.circumstances.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager has told somebody whom the record could not find, and says how. */
@Service
public class TellAnotherWay {

    private final Access access;
    private final HumanSteps steps;
    private final Deadlines deadlines;
    private final AuditTrail audit;

    TellAnotherWay(Access access, HumanSteps steps, Deadlines deadlines, AuditTrail audit) {
        this.access = access;
        this.steps = steps;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * Ends the step.
     *
     * @param how who was told and in which way, or why nobody has to be
     */
    @Transactional
    public Completion handle(Actor who, ChangeId id, String how) {
        access.require(who, Activity.ASSIGN_TASK);
        return steps.take(who, id.value(), NotificationSteps.TELL_ANOTHER_WAY)
                .then(task -> told(who, task, how));
    }

    private Completion told(Actor who, TaskView task, String how) {
        var subject = task.subject();
        deadlines.of(NotificationSteps.CHANGE, subject.id()).stream()
                .filter(due -> due.waiting().step().equals(NotificationSteps.TELL_ANOTHER_WAY))
                .forEach(due -> deadlines.met(due.id()));
        steps.finish(who, task, java.util.Map.of());
        audit.record(
                new AuditEntry(
                        who,
                        "told-another-way",
                        NotificationSteps.CHANGE,
                        subject.id(),
                        subject.cases(),
                        how));
        return new Completion.Done("It is on the record who was told.");
    }
}
