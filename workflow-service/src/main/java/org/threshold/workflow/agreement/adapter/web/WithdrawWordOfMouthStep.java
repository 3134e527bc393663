package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.WithdrawWordOfMouth;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "write down what was agreed by word of mouth, or withdraw it". */
@Component
class WithdrawWordOfMouthStep implements StepCompletion<WithdrawWordOfMouthStep.Form> {

    private final WithdrawWordOfMouth act;
    private final AgreementSheets sheets;

    WithdrawWordOfMouthStep(WithdrawWordOfMouth act, AgreementSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /** Why it is withdrawn. */
    record Form(@Nullable String reason) {}

    @Override
    public String step() {
        return WithdrawWordOfMouth.STEP;
    }

    @Override
    public String words() {
        return "Write down what was agreed by word of mouth, or withdraw it";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DRAFT_AGREEMENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, new AgreementId(task.subject().id()));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "reason",
                        "To withdraw it: why?",
                        "To keep it, write it down on the agreement’s page and have it activated; this task ends then."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return act.handle(who, new AgreementId(task.subject().id()), Reading.text(form.reason()));
    }
}
