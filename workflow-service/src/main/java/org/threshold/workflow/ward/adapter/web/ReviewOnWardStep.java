package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.ward.app.ReviewOnWard;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.ward.domain.WardReview;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "a consultant reviews the child in hospital" (L-3.1.16). */
@Component
class ReviewOnWardStep implements StepCompletion<ReviewOnWardStep.Form> {

    private final ReviewOnWard review;
    private final StaySheets sheets;
    private final CaseClock clock;

    ReviewOnWardStep(ReviewOnWard review, StaySheets sheets, CaseClock clock) {
        this.review = review;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What the consultant found.
     *
     * @param seenAt when the consultant saw the child, UTC; left out, now
     * @param whyLate why it is recorded later than four hours after; may be left out
     */
    record Form(
            @Nullable String consultant,
            @Nullable Instant seenAt,
            @Nullable String found,
            @Nullable String plan,
            @Nullable String whyLate) {}

    @Override
    public String step() {
        return ReviewOnWard.STEP;
    }

    @Override
    public String words() {
        return "Have a consultant review the child in hospital";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_ON_WARD;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Text("consultant", "Which consultant saw the child?", "The name."),
                new FormField.DateTime("seenAt", "When?", "Leave it empty for now."),
                AtTheTime.WHY_LATE,
                new FormField.LongText(
                        "found", "What was found, and what does it say of the concern?", ""),
                new FormField.LongText("plan", "What is done until the next review?", ""));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new StayId(task.subject().id()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var said =
                new WardReview(
                        Reading.text(form.consultant()),
                        form.seenAt() == null ? clock.now() : form.seenAt(),
                        Reading.text(form.found()),
                        Reading.text(form.plan()));
        return review.handle(
                who, new StayId(task.subject().id()), said, Reading.text(form.whyLate()));
    }
}
