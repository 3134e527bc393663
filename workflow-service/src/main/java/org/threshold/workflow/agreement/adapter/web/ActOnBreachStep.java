package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.ActOnBreach;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "do what was agreed for when the agreement is not kept". */
@Component
class ActOnBreachStep implements StepCompletion<ActOnBreachStep.Form> {

    private final ActOnBreach act;
    private final AgreementSheets sheets;

    ActOnBreachStep(ActOnBreach act, AgreementSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /** What was done. */
    record Form(@Nullable String done) {}

    @Override
    public String step() {
        return ActOnBreach.STEP;
    }

    @Override
    public String words() {
        return "Do what was agreed for when the agreement is not kept";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ACT_ON_BREACH;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.behind(who, new ChangeId(task.subject().id()));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "done",
                        "What was done?",
                        "What was agreed for this stands above. If the child is in danger, ring 999 first."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return act.handle(who, new ChangeId(task.subject().id()), Reading.text(form.done()));
    }
}
