package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.app.ReviewPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;
import org.threshold.workflow.safety.domain.RankAnswer;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "review the out-of-hours plan". */
@Component
class ReviewPlanStep implements StepCompletion<ReviewPlanStep.Form> {

    private final ReviewPlan review;
    private final ContactSheets sheets;

    ReviewPlanStep(ReviewPlan review, ContactSheets sheets) {
        this.review = review;
        this.sheets = sheets;
    }

    /**
     * A review as sent.
     *
     * @param outcome {@code ends} or {@code carries-on}
     * @param until until when it carries; for a plan that carries on
     * @param rank {@code confirmed} or {@code not-supervising}, where it is asked
     */
    record Form(
            @Nullable String done,
            @Nullable String outcome,
            @Nullable String changes,
            @Nullable Instant until,
            @Nullable String rank) {}

    @Override
    public String step() {
        return ReviewPlan.STEP;
    }

    @Override
    public String words() {
        return "Review the out-of-hours plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_OUT_OF_HOURS;
    }

    /** The plan that is to be reviewed, and the contact behind it (R-TVP-6c). */
    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.ofPlan(who, new PlanId(task.subject().id()));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<FormField> fields = new ArrayList<>(always());
        if (review.asksRank(new PlanId(task.subject().id()))) {
            fields.add(
                    new FormField.Choice(
                            "rank",
                            "Was the police officer of the night a sergeant or above?",
                            "No account of the police has the name that was given. Ring the police and ask (lesson 3.1.18).",
                            ranks()));
        }
        return List.copyOf(fields);
    }

    private static List<FormField> always() {
        return List.of(
                new FormField.LongText(
                        "done",
                        "What was done of the plan?",
                        "Go through the actions of the night. The plan protects the child until you have reviewed it, even past its expiry (Thames Valley Police 6)."),
                new FormField.Choice("outcome", "What becomes of the plan?", "", outcomes()),
                new FormField.LongText(
                        "changes", "What changes?", "Leave it empty if nothing does."),
                new FormField.DateTime(
                        "until", "If it carries on: until when?", "A time later than now."));
    }

    private static List<FormField.Option> ranks() {
        return Stream.of(RankAnswer.CONFIRMED, RankAnswer.NOT_SUPERVISING)
                .map(one -> new FormField.Option(one.code(), one.words()))
                .toList();
    }

    private static List<FormField.Option> outcomes() {
        return Options.of(Outcome.values(), Outcome::code, Outcome::words);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        Outcome outcome = reading.one("outcome", form.outcome(), Outcome.values(), Outcome::code);
        if (!reading.clean()) {
            return new Completion.Refused(reading.refusals());
        }
        var given =
                new PlanReview(
                        outcome,
                        Reading.text(form.done()),
                        Reading.text(form.changes()),
                        PlanForm.expiry(form.until()),
                        RankAnswer.of(Reading.text(form.rank())));
        return review.handle(who, new PlanId(task.subject().id()), given);
    }
}
