package org.threshold.workflow.investigation.app;

import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.InvestigationRecord.Why;
import org.threshold.workflow.investigation.domain.ActionGate;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A person closes an evidential action with what was done, or why it was not. */
@Service
public class TakeEvidentialAction {

    private final Access access;
    private final InvestigationDesk desk;
    private final EvidentialActions actions;
    private final InvestigationRecord record;

    TakeEvidentialAction(
            Access access,
            InvestigationDesk desk,
            EvidentialActions actions,
            InvestigationRecord record) {
        this.access = access;
        this.desk = desk;
        this.actions = actions;
        this.record = record;
    }

    /** Closes it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ItemId id, Taken taken) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        EvidentialAction action = actions.find(id).orElseThrow();
        desk.lockOf(action.investigation(), action.cases());
        return desk.take(who, id, InvestigationSteps.TAKE_ACTION)
                .then(task -> close(who, task, action, taken));
    }

    private Completion close(Actor who, TaskView task, EvidentialAction action, Taken taken) {
        List<Refusal> refusals = ActionGate.refusals(action, taken, onList(action));
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        actions.close(who, action, taken, record.now());
        var closed = taken.closed();
        record.keep(
                who,
                "evidential-action-closed",
                action.id(),
                new Why(action.cases(), closed.result().code() + ": " + closed.words()));
        desk.finish(who, task);
        return new Completion.Done("It is closed: " + action.words() + ".");
    }

    /** What was put on the list for the children of this action. */
    private List<ActionType> onList(EvidentialAction action) {
        return action.investigation().map(actions::of).orElseGet(List::of).stream()
                .filter(other -> !Collections.disjoint(other.cases(), action.cases()))
                .map(other -> other.what().type())
                .toList();
    }
}
