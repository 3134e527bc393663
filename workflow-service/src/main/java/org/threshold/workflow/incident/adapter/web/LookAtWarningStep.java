package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.LookAtWarning;
import org.threshold.workflow.incident.app.ReadDisposals;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say whether a warning was enough where children live in the household". */
@Component
class LookAtWarningStep implements StepCompletion<LookAtWarningStep.Form> {

    private final LookAtWarning look;
    private final ReadDisposals read;

    LookAtWarningStep(LookAtWarning look, ReadDisposals read) {
        this.look = look;
        this.read = read;
    }

    /** What the domestic abuse lead says, as sent. */
    record Form(@Nullable Boolean enough, @Nullable String words) {

        @Override
        public String toString() {
            return "Form[" + enough + "]";
        }
    }

    @Override
    public String step() {
        return LookAtWarning.STEP;
    }

    @Override
    public String words() {
        return "Say, as the domestic abuse lead, whether a warning was enough with children in the household";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.LOOK_AT_WARNING;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return CaseFacts.of(
                "disposals",
                DisposalWords.TITLE,
                List.of(DisposalWords.fact(read.forStep(id(task)))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/cases/" + read.forStep(id(task)).cases().getFirst());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo(
                        "enough",
                        "Was the warning enough?",
                        "Think of the children who live there, and of what was reported before."),
                new FormField.LongText(
                        "words",
                        "What protects whoever was abused and the children, or what is done now?",
                        "If it was not enough: who reviews it with the officer, by when."));
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        boolean enough =
                reading.yesNo("enough", form.enough(), "It is not said whether it was enough.");
        return reading.then(
                () -> look.handle(who, id(task), enough, Reading.text(form.words())),
                Completion.Refused::new);
    }

    private static DisposalId id(TaskView task) {
        return new DisposalId(task.subject().id());
    }
}
