package org.threshold.workflow.restricted.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.restricted.app.ReviewRestriction;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say whether the case stays restricted" (R-ASC-2). */
@Component
class ReviewRestrictionStep implements StepCompletion<ReviewRestrictionStep.Form> {

    private final ReviewRestriction review;

    ReviewRestrictionStep(ReviewRestriction review) {
        this.review = review;
    }

    /**
     * What the manager says.
     *
     * @param reviewOn the new last day in England; only where the case stays restricted
     */
    record Form(@Nullable Boolean stays, @Nullable LocalDate reviewOn, @Nullable String why) {

        ReviewRestriction.Said read(Reading reading) {
            boolean on =
                    reading.yesNo(
                            "stays", stays, "It is not said whether the case stays restricted.");
            if (Boolean.FALSE.equals(stays) && reviewOn != null) {
                reading.refuse(
                        "reviewOn",
                        "A last day is given, and the case does not stay restricted.",
                        "Empty the day, or answer that the case stays restricted.");
            }
            Optional<LocalDate> until =
                    on ? Optional.of(reading.day("reviewOn", reviewOn)) : Optional.empty();
            return new ReviewRestriction.Said(until, Reading.text(why));
        }

        @Override
        public String toString() {
            return "Form[" + stays + " " + reviewOn + "]";
        }
    }

    @Override
    public String step() {
        return ReviewRestriction.STEP;
    }

    @Override
    public String words() {
        return "Say whether the case stays restricted";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RESTRICT_CASE;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return review.forStep(who, id(task)).flatMap(ReviewRestrictionStep::matter);
    }

    private static Optional<CasePart.Part> matter(RestrictedCase one) {
        return CaseFacts.of(
                "restricted",
                "This case is restricted",
                List.of(
                        Fact.of("Until", "The end of " + DueWords.day(one.until()) + "."),
                        Fact.of("Why", one.terms().reason()),
                        Fact.of("It rests on", one.terms().basis())));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo(
                        "stays",
                        "Does the case stay restricted?",
                        "If nobody says so, everybody who works with children reads it after its"
                                + " last day."),
                new FormField.Day(
                        "reviewOn",
                        "If yes: until which day?",
                        "Within six months. You are asked again then."),
                new FormField.LongText(
                        "why",
                        "Why?",
                        "Why the case stays restricted, or why everybody may read it."));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return RestrictedWords.page(task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var said = form.read(reading);
        return reading.then(() -> review.handle(who, id(task), said), Completion.Refused::new);
    }

    private static RestrictedId id(TaskView task) {
        return new RestrictedId(task.subject().id());
    }
}
