package org.threshold.workflow.worklist.domain;

import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/**
 * Whether a task’s page offers its form to somebody. It asks what the step’s use case asks when the
 * form is sent, so that nobody fills in a form that is refused to them.
 */
public sealed interface FormOffer {

    /** It does: they may end the task. */
    record Offered() implements FormOffer {}

    /** It does not: what ends the task is allowed to none of their roles. */
    record NotAllowed(Activity needs) implements FormOffer {}

    /** It does not: somebody else has taken the task. */
    record WithSomebody(StaffId by) implements FormOffer {}

    /** It does not: the task waits for nobody any more. */
    record Ended() implements FormOffer {}

    /**
     * What the page of a task offers.
     *
     * @param needs what ends the task’s step
     */
    static FormOffer of(TaskView task, Activity needs, Actor who) {
        return switch (task.state()) {
            case TaskState.Done _, TaskState.Withdrawn _ -> new Ended();
            case TaskState.Open _, TaskState.Claimed _ when !needs.allowedTo(who.roles()) ->
                    new NotAllowed(needs);
            case TaskState.Claimed(var by, var _) when !by.equals(who.id()) -> new WithSomebody(by);
            case TaskState.Open _, TaskState.Claimed _ -> new Offered();
        };
    }

    /** Whether the form is there. */
    default boolean offered() {
        return this instanceof Offered;
    }
}
