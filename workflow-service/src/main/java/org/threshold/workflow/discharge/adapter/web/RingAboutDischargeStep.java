package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.RingAboutDischarge;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Ring those who have not acknowledged the discharge". */
@Component
class RingAboutDischargeStep implements StepCompletion<RingAboutDischargeStep.Form> {

    private final RingAboutDischarge act;
    private final DischargeSheets sheets;

    RingAboutDischargeStep(RingAboutDischarge act, DischargeSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /** What was done. */
    record Form(@Nullable String done) {}

    @Override
    public String step() {
        return RingAboutDischarge.STEP;
    }

    @Override
    public String words() {
        return "Ring those who have not acknowledged the discharge";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RING_ABOUT_DISCHARGE;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "done",
                        "Whom did you reach, and when?",
                        "The list above says who has not answered."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return act.handle(who, DischargeSheets.id(task), Reading.text(form.done()));
    }
}
