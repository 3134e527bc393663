package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.EnquirySteps;
import org.threshold.workflow.enquiry.app.ReviewEnquiry;
import org.threshold.workflow.enquiry.domain.ReviewId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Review what a change means for the enquiry". */
@Component
class ReviewEnquiryStep implements StepCompletion<ReviewForm> {

    private final ReviewEnquiry review;

    ReviewEnquiryStep(ReviewEnquiry review) {
        this.review = review;
    }

    @Override
    public String step() {
        return EnquirySteps.REVIEW;
    }

    @Override
    public String words() {
        return "Review what a change means for the enquiry";
    }

    @Override
    public Class<ReviewForm> form() {
        return ReviewForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ENQUIRY;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return ReviewForm.fields();
    }

    @Override
    public Completion complete(Actor who, TaskView task, ReviewForm form) {
        return review.handle(who, new ReviewId(task.subject().id()), form.read());
    }
}
