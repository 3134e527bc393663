package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.InvestigationSteps;
import org.threshold.workflow.investigation.app.NameItem;
import org.threshold.workflow.investigation.app.ReviewSuspectStatus;
import org.threshold.workflow.investigation.app.ReviewSuspectStatus.Reviewed;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Review where the suspect stands". */
@Component
class ReviewSuspectStatusStep implements StepCompletion<ReviewSuspectStatusStep.Form> {

    private final ReviewSuspectStatus review;
    private final NameItem name;

    ReviewSuspectStatusStep(ReviewSuspectStatus review, NameItem name) {
        this.review = review;
        this.name = name;
    }

    /**
     * Where the suspect stands now.
     *
     * @param nextReviewAt when it is looked at again, UTC; left out: by the limit, while it goes on
     */
    record Form(
            @Nullable String status,
            @Nullable String conditions,
            @Nullable Instant nextReviewAt,
            @Nullable String nextReviewReason) {}

    @Override
    public String step() {
        return InvestigationSteps.REVIEW_SUSPECT;
    }

    @Override
    public String words() {
        return "Review where the suspect stands";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_INVESTIGATION;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        String about =
                name.suspect(new ItemId(task.subject().id()))
                        .map(one -> "Suspect (" + one.role().words() + ")")
                        .orElse("Suspect");
        return ItemFields.ofSuspect(about);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        SuspectStatus status =
                reading.one("status", form.status(), SuspectStatus.values(), SuspectStatus::code);
        var reviewed =
                new Reviewed(
                        new Stand(status, Reading.text(form.conditions())),
                        AskedOfItem.due(form.nextReviewAt(), form.nextReviewReason()));
        return reading.then(
                () -> review.handle(who, new ItemId(task.subject().id()), reviewed),
                Completion.Refused::new);
    }
}
