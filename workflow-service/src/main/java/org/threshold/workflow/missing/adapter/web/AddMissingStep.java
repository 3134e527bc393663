package org.threshold.workflow.missing.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.app.AddMissing;
import org.threshold.workflow.missing.app.ReadMissing;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "add what is missing from the record" (R-ASC-3). */
@Component
class AddMissingStep implements StepCompletion<AddMissingStep.Form> {

    private final AddMissing add;
    private final ReadMissing read;

    AddMissingStep(AddMissing add, ReadMissing read) {
        this.add = add;
        this.read = read;
    }

    /**
     * What came of it.
     *
     * @param still codes of what cannot be had
     */
    record Form(@Nullable List<String> still, @Nullable String words) {

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String step() {
        return AddMissing.STEP;
    }

    @Override
    public String words() {
        return "Add what somebody misses in the record";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ADD_MISSING_DATA;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        var reported =
                read.forStep(id(task)).said().inOrder().stream()
                        .map(one -> new FormField.Option(one.code(), one.words()))
                        .toList();
        return List.of(
                new FormField.Several(
                        "still",
                        "What can still not be had?",
                        "Leave all empty once everything is on record.",
                        reported),
                new FormField.LongText(
                        "words",
                        "What came of it?",
                        "Where it was found; if something cannot be had: whom you asked, and why."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(MissingWords.part(List.of(read.forStep(id(task))), List.of()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var still = MissingForm.data("still", form.still(), reading);
        return reading.then(
                () -> add.handle(who, id(task), still, Reading.text(form.words())),
                Completion.Refused::new);
    }

    private static MissingId id(TaskView task) {
        return new MissingId(task.subject().id());
    }
}
