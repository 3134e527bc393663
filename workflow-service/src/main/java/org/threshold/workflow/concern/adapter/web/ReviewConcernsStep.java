package org.threshold.workflow.concern.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.concern.app.ReviewConcerns;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.concern.domain.ReviewOutcome;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "look at the minor concerns together" (R-Hosp-3b). */
@Component
class ReviewConcernsStep implements StepCompletion<ReviewConcernsStep.Form> {

    private final ReviewConcerns review;
    private final ReadConcerns read;
    private final ReadEntries entries;

    ReviewConcernsStep(ReviewConcerns review, ReadConcerns read, ReadEntries entries) {
        this.review = review;
        this.read = read;
        this.entries = entries;
    }

    /**
     * What comes of it.
     *
     * @param outcome {@code watched}, {@code plan-changed} or {@code concern-raised}
     */
    record Form(@Nullable String outcome, @Nullable String reason) {}

    @Override
    public String step() {
        return ReviewConcerns.STEP;
    }

    @Override
    public String words() {
        return "Look at the minor concerns about the child together";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.REVIEW_MINOR_CONCERNS;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What comes of it?",
                        "A strategy discussion can be called at any time; it waits for nothing.",
                        Options.of(
                                ReviewOutcome.values(), ReviewOutcome::code, ReviewOutcome::words)),
                new FormField.LongText(
                        "reason",
                        "What do the concerns come to together?",
                        "What they mean for the child, what is done, and by whom."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        ReadConcerns.All all = read.forStep(id(task));
        List<CaseRef> cases = all.notes().stream().map(MinorConcern::caseRef).distinct().toList();
        return Optional.of(ConcernWords.part(all, entries.ofAll(cases), List.of()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var outcome =
                reading.one("outcome", form.outcome(), ReviewOutcome.values(), ReviewOutcome::code);
        return reading.then(
                () -> review.handle(who, id(task), outcome, Reading.text(form.reason())),
                Completion.Refused::new);
    }

    private static ReviewId id(TaskView task) {
        return new ReviewId(task.subject().id());
    }
}
