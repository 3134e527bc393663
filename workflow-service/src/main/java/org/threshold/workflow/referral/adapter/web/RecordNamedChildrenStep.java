package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.RecordNamedChildren;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "record each of the other children". */
@Component
class RecordNamedChildrenStep implements StepCompletion<RecordNamedChildrenStep.Form> {

    private final RecordNamedChildren record;

    RecordNamedChildrenStep(RecordNamedChildren record) {
        this.record = record;
    }

    /**
     * What is said at the end.
     *
     * @param why why one of them cannot be recorded; left out where each is
     */
    record Form(@Nullable String why) {}

    @Override
    public String step() {
        return RecordNamedChildren.STEP;
    }

    @Override
    public String words() {
        return "Record each of the other children as a person";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.EDIT_PERSON;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "why",
                        "If one of them cannot be recorded: which, and why?",
                        "Add each child to the family on the page of the case first. The answer that"
                                + " tells of them stands on the page of the referral."));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(ReferralGlance.page(new ReferralId(task.subject().id())));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return record.handle(who, new ReferralId(task.subject().id()), Reading.text(form.why()));
    }
}
