package org.threshold.workflow.restricted.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.restricted.app.ReviewOpening;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say whether it was right to open the restricted case" (R-4.2-7b). */
@Component
class ReviewOpeningStep implements StepCompletion<ReviewOpeningStep.Form> {

    private final ReviewOpening review;

    ReviewOpeningStep(ReviewOpening review) {
        this.review = review;
    }

    /** What the manager found. */
    record Form(@Nullable Boolean justified, @Nullable String words) {

        @Override
        public String toString() {
            return "Form[" + justified + "]";
        }
    }

    @Override
    public String step() {
        return ReviewOpening.STEP;
    }

    @Override
    public String words() {
        return "Say whether it was right to open the restricted case";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_OPENING;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo("justified", "Was it right to open the case?", ""),
                new FormField.LongText(
                        "words",
                        "What did you find?",
                        "Why it was right, or what is done about it."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        Opening one = review.forStep(id(task));
        return CaseFacts.of(
                "opened",
                "What was done",
                List.of(
                        Fact.of("Opened", DueWords.exact(one.at())),
                        Fact.of("The reason given", one.reason())));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return RestrictedWords.page(task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        boolean justified =
                reading.yesNo(
                        "justified", form.justified(), "It is not said whether it was right.");
        var given = new Opening.Review(justified, Reading.text(form.words()));
        return reading.then(() -> review.handle(who, id(task), given), Completion.Refused::new);
    }

    private static OpeningId id(TaskView task) {
        return new OpeningId(task.subject().id());
    }
}
