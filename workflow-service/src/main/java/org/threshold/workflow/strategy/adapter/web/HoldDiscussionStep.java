package org.threshold.workflow.strategy.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.HoldDiscussion;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Hold the strategy meeting and record who was there". */
@Component
class HoldDiscussionStep implements StepCompletion<MeetingForm> {

    private final HoldDiscussion hold;

    HoldDiscussionStep(HoldDiscussion hold) {
        this.hold = hold;
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
    public Completion complete(Actor who, TaskView task, MeetingForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.clean()
                ? hold.handle(who, new DiscussionId(task.subject().id()), read)
                : new Completion.Refused(reading.refusals());
    }
}
