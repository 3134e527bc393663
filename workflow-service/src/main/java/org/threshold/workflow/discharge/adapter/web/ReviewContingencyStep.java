package org.threshold.workflow.discharge.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ReviewContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "ask the ward whether the contingency plan holds" (L-3.1.9). */
@Component
class ReviewContingencyStep implements StepCompletion<ReviewContingencyStep.Form> {

    private final ReviewContingencyPlan review;
    private final ContingencySheets sheets;

    ReviewContingencyStep(ReviewContingencyPlan review, ContingencySheets sheets) {
        this.review = review;
        this.sheets = sheets;
    }

    /**
     * What the ward says.
     *
     * @param until until when the plan carries now, UTC
     */
    record Form(@Nullable String asked, @Nullable String found, @Nullable Instant until) {}

    @Override
    public String step() {
        return ReviewContingencyPlan.STEP;
    }

    @Override
    public String words() {
        return "Ask the ward whether the contingency plan holds";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.AGREE_CONTINGENCY_PLAN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Text(
                        "asked",
                        "Whom on the ward did you ask?",
                        "The nurse in charge of this shift."),
                new FormField.LongText(
                        "found",
                        "What do they say?",
                        "Whether those on shift know the plan, and what has changed. If the plan itself changes, agree a new one on the page of the case instead."),
                new FormField.DateTime(
                        "until", "Until when does the plan carry now?", "A time later than now."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        Instant until = reading.instant("until", form.until());
        var said =
                new ContingencyReview(
                        Reading.text(form.asked()), Reading.text(form.found()), until);
        return reading.then(
                () -> review.handle(who, new ExpectedStayId(task.subject().id()), said),
                Completion.Refused::new);
    }
}
