package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.CarryOutPlan;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "carry out the contingency plan", with the words of the plan above it (EV-06). */
@Component
class CarryOutStep implements StepCompletion<CarryOutStep.Form> {

    private final CarryOutPlan carryOut;
    private final ContingencySheets sheets;

    CarryOutStep(CarryOutPlan carryOut, ContingencySheets sheets) {
        this.carryOut = carryOut;
        this.sheets = sheets;
    }

    /** What was done. */
    record Form(@Nullable String done) {}

    @Override
    public String step() {
        return CarryOutPlan.STEP;
    }

    @Override
    public String words() {
        return "Carry out the contingency plan: somebody takes the child from hospital";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.AGREE_CONTINGENCY_PLAN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "done",
                        "What was done?",
                        "Who was called and when, and where the child is now. Do it first and write it afterwards."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return carryOut.handle(
                who, new ExpectedStayId(task.subject().id()), Reading.text(form.done()));
    }
}
