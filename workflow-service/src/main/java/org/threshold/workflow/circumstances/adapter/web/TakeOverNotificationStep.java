package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.NotificationSteps;
import org.threshold.workflow.circumstances.app.TakeOverNotification;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "take the notification over". */
@Component
class TakeOverNotificationStep implements StepCompletion<TakeOverNotificationStep.Form> {

    private final TakeOverNotification takeOver;

    TakeOverNotificationStep(TakeOverNotification takeOver) {
        this.takeOver = takeOver;
    }

    /**
     * Who takes it.
     *
     * @param to a member of staff
     * @param what what they are to do
     */
    record Form(@Nullable UUID to, @Nullable String what) {}

    @Override
    public String step() {
        return NotificationSteps.TAKE_OVER;
    }

    @Override
    public String words() {
        return "Nobody acknowledged: name the person who reaches the recipient";
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
        String what = Reading.text(form.what());
        if (form.to() == null || what.isEmpty()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    form.to() == null ? "to" : "what",
                                    "This is missing.",
                                    "Name a member of staff, and say what they are to do.")));
        }
        var id = new NotificationId(task.subject().id());
        return takeOver.handle(who, id, new StaffId(form.to()), what);
    }
}
