package org.threshold.workflow.letter.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.ReviewLeftOut;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * The review of leaving a parent out (L-3.1.17): ended by what a manager records of that parent, on
 * the family’s page, and by nothing else.
 */
@Component
class ReviewLeftOutStep implements StepCompletion<ReviewLeftOutStep.Form> {

    private final ReviewLeftOut review;

    ReviewLeftOutStep(ReviewLeftOut review) {
        this.review = review;
    }

    /** Nothing is filled in here. */
    record Form() {}

    @Override
    public String step() {
        return ReviewLeftOut.STEP;
    }

    @Override
    public String words() {
        return "Look again at whether a parent is left out of meetings and letters";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.EXCLUDE_PARENT;
    }

    @Override
    public Optional<String> page(TaskView task) {
        return task.subject().cases().stream()
                .findFirst()
                .map(ref -> "/cases/" + ref + "/family/parents");
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return review.handle(who);
    }
}
