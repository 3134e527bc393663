package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.ReadOutline;
import org.threshold.workflow.strategy.app.ReviewPreparation;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Review the police checks for the strategy discussion". */
@Component
class ReviewPreparationStep implements StepCompletion<ChecksForm> {

    private final ReviewPreparation review;
    private final ReadOutline outline;

    ReviewPreparationStep(ReviewPreparation review, ReadOutline outline) {
        this.review = review;
        this.outline = outline;
    }

    @Override
    public String step() {
        return DiscussionSteps.REVIEW_PREPARATION;
    }

    @Override
    public String words() {
        return "Review the police checks for the strategy discussion";
    }

    @Override
    public Class<ChecksForm> form() {
        return ChecksForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_POLICE_PREPARATION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return CheckFields.of(outline.handle(new DiscussionId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, ChecksForm form) {
        var reading = new Reading();
        var read = form.read(reading);
        return reading.then(
                () -> review.handle(who, new DiscussionId(task.subject().id()), read),
                Completion.Refused::new);
    }
}
