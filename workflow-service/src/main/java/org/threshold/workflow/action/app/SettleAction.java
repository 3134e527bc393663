package org.threshold.workflow.action.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.action.domain.SettleRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody says that what a strategy meeting agreed is done, or why it is not (R-4.2-3c). */
@Service
public class SettleAction {

    /** The step, as the task names it. */
    public static final String STEP = ActionSteps.STEP;

    private final Access access;
    private final MeetingActions actions;
    private final HumanSteps steps;
    private final ActionWork work;
    private final ActionRecord record;

    SettleAction(
            Access access,
            MeetingActions actions,
            HumanSteps steps,
            ActionWork work,
            ActionRecord record) {
        this.access = access;
        this.actions = actions;
        this.steps = steps;
        this.work = work;
        this.record = record;
    }

    /** Keeps what came of it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, MeetingActionId id, ActionStanding said) {
        access.require(who, Activity.SETTLE_MEETING_ACTION);
        MeetingAction one = actions.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(task -> settle(who, task, one.as(said)));
    }

    private Completion settle(Actor who, TaskView task, MeetingAction one) {
        var now = record.now();
        List<Refusal> refusals = SettleRule.refusals(one.planned().standing(), now);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        actions.settle(one, who.staff().orElseThrow(), now);
        steps.finish(who, task, Map.of());
        work.settled(one);
        record.keep(who, "meeting-action-settled", one);
        return new Completion.Done(
                "It is recorded what came of the action. The next meeting sees it.");
    }
}
