package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.NotificationSteps;
import org.threshold.workflow.circumstances.app.TellAnotherWay;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "tell somebody whom the record cannot find". */
@Component
class TellAnotherWayStep implements StepCompletion<TellAnotherWayStep.Form> {

    private final TellAnotherWay tell;

    TellAnotherWayStep(TellAnotherWay tell) {
        this.tell = tell;
    }

    /**
     * What was done.
     *
     * @param how who was told and in which way, or why nobody has to be
     */
    record Form(@Nullable String how) {}

    @Override
    public String step() {
        return NotificationSteps.TELL_ANOTHER_WAY;
    }

    @Override
    public String words() {
        return "Somebody who must hear could not be found: tell them another way";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ASSIGN_TASK;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        String how = Reading.text(form.how());
        if (how.isEmpty()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "how",
                                    "This is missing.",
                                    "Say who was told and how, or why nobody has to be.")));
        }
        return tell.handle(who, new ChangeId(task.subject().id()), how);
    }
}
