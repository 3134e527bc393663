package org.threshold.workflow.protocol.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.protocol.app.RecordProtocolReview;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "review the joint protocol". */
@Component
class ReviewProtocolStep implements StepCompletion<ReviewProtocolStep.Form> {

    private final RecordProtocolReview review;

    ReviewProtocolStep(RecordProtocolReview review) {
        this.review = review;
    }

    /**
     * That the protocol was reviewed.
     *
     * @param reviewedOn the day, in England
     * @param found who took part and what was agreed
     */
    record Form(@Nullable LocalDate reviewedOn, @Nullable String found) {

        @Override
        public String toString() {
            return "Form[" + reviewedOn + "]";
        }
    }

    @Override
    public String step() {
        return RecordProtocolReview.STEP;
    }

    @Override
    public String words() {
        return "Review the joint protocol with the agencies, and record the review";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_PROTOCOL;
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/protocol");
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Day(
                        "reviewedOn",
                        "On which day was the protocol reviewed?",
                        "The next review is counted from it."),
                new FormField.LongText(
                        "found",
                        "Who took part, and what was agreed?",
                        "Name agencies and roles. Say what is changed, or that it stays as it is."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return review.handle(
                who,
                task,
                Optional.ofNullable(form.reviewedOn()),
                Optional.ofNullable(form.found()).orElse("").strip());
    }
}
