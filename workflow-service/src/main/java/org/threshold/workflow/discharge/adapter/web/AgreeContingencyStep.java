package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.AgreePlanOfStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "agree the contingency plan with the ward" (L-3.1.9). */
@Component
class AgreeContingencyStep implements StepCompletion<ContingencyForm> {

    private final AgreePlanOfStay agree;
    private final ContingencySheets sheets;

    AgreeContingencyStep(AgreePlanOfStay agree, ContingencySheets sheets) {
        this.agree = agree;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return AgreePlanOfStay.STEP;
    }

    @Override
    public String words() {
        return "Agree the contingency plan with the ward";
    }

    @Override
    public Class<ContingencyForm> form() {
        return ContingencyForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.AGREE_CONTINGENCY_PLAN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return ContingencyForm.FIELDS;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, ContingencyForm form) {
        var reading = new Reading();
        PlanWords words = form.words(reading);
        return reading.then(
                () -> agree.handle(who, new ExpectedStayId(task.subject().id()), words),
                Completion.Refused::new);
    }
}
