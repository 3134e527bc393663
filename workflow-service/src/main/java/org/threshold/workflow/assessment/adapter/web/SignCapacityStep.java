package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.app.SignCapacity;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "sign for what is not known of a carer" (L-3.1.2). */
@Component
class SignCapacityStep implements StepCompletion<SignCapacityStep.Form> {

    private final SignCapacity sign;
    private final ReadCapacity read;

    SignCapacityStep(SignCapacity sign, ReadCapacity read) {
        this.sign = sign;
        this.read = read;
    }

    /** Why the work can go on without knowing it. */
    record Form(@Nullable String reason) {}

    @Override
    public String step() {
        return SignCapacity.STEP;
    }

    @Override
    public String words() {
        return "Have it found out what is not known of a carer, or sign for it";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.SIGN_NOT_KNOWN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "reason",
                        "Why can the work go on without knowing this?",
                        "Whom you asked, and what keeps the child safe meanwhile. Once all of it is known, this"
                                + " task goes away by itself."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(CapacityMatter.of(read.forStep(id(task))));
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return sign.handle(who, id(task), Reading.text(form.reason()));
    }

    private static CapacityId id(TaskView task) {
        return new CapacityId(task.subject().id());
    }
}
