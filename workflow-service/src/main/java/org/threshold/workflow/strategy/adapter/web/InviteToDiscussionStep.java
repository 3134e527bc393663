package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.InviteToDiscussion;
import org.threshold.workflow.strategy.app.ReadOutline;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Book the strategy meeting and invite to it". */
@Component
class InviteToDiscussionStep implements StepCompletion<BookingForm> {

    private final InviteToDiscussion invite;
    private final ReadOutline outline;

    InviteToDiscussionStep(InviteToDiscussion invite, ReadOutline outline) {
        this.invite = invite;
        this.outline = outline;
    }

    @Override
    public String step() {
        return DiscussionSteps.INVITE;
    }

    @Override
    public String words() {
        return "Book the strategy meeting and invite to it";
    }

    @Override
    public Class<BookingForm> form() {
        return BookingForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.CALL_STRATEGY_DISCUSSION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return BookingFields.of(outline.handle(new DiscussionId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, BookingForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> invite.handle(who, new DiscussionId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
