package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DecidePerChild;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.ReadOutline;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Record what the strategy meeting decided for each child". */
@Component
class DecidePerChildStep implements StepCompletion<DecisionsForm> {

    private final DecidePerChild decide;
    private final ReadOutline outline;

    DecidePerChildStep(DecidePerChild decide, ReadOutline outline) {
        this.decide = decide;
        this.outline = outline;
    }

    @Override
    public String step() {
        return DiscussionSteps.DECIDE;
    }

    @Override
    public String words() {
        return "Record what the strategy meeting decided for each child";
    }

    @Override
    public Class<DecisionsForm> form() {
        return DecisionsForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_DISCUSSION;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return DecisionFields.of(outline.handle(new DiscussionId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, DecisionsForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> decide.handle(who, new DiscussionId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
