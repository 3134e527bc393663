package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.HoldDiscussion;
import org.threshold.workflow.strategy.app.ReadOutline;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Hold the strategy meeting and record who was there". */
@Component
class HoldDiscussionStep implements StepCompletion<MeetingForm> {

    private final HoldDiscussion hold;
    private final ReadOutline outline;

    HoldDiscussionStep(HoldDiscussion hold, ReadOutline outline) {
        this.hold = hold;
        this.outline = outline;
    }

    @Override
    public String step() {
        return DiscussionSteps.HOLD;
    }

    @Override
    public String words() {
        return "Hold the strategy meeting and record who was there";
    }

    @Override
    public Class<MeetingForm> form() {
        return MeetingForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.HOLD_DISCUSSION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return MeetingFields.of(outline.handle(new DiscussionId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, MeetingForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> hold.handle(who, new DiscussionId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
