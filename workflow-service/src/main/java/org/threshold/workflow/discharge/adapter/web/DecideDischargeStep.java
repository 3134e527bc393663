package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.DecideDischarge;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Decide whether the planned discharge may go ahead". */
@Component
class DecideDischargeStep implements StepCompletion<DecideDischargeStep.Form> {

    private final DecideDischarge act;
    private final DischargeSheets sheets;

    DecideDischargeStep(DecideDischarge act, DischargeSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /** A decision, and why it cannot wait where it cannot. */
    record Form(
            @Nullable Boolean goesAhead, @Nullable String reason, @Nullable String cannotWait) {}

    @Override
    public String step() {
        return DecideDischarge.STEP;
    }

    @Override
    public String words() {
        return "Decide whether the planned discharge may go ahead";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.LET_LEAVE_HOSPITAL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo(
                        "goesAhead",
                        "May it go ahead?",
                        "Only once those who look after the child at home have acknowledged it (health recommendation 1)."),
                new FormField.LongText("reason", "Why?", ""),
                new FormField.LongText(
                        "cannotWait",
                        "If it cannot wait for those who have not answered: why?",
                        "Leave it empty if it can. They are then to be rung within the hour."));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        boolean goesAhead =
                reading.yesNo("goesAhead", form.goesAhead(), "It is not said whether it may.");
        var given =
                new DischargeGiven(
                        goesAhead, Reading.text(form.reason()), Reading.text(form.cannotWait()));
        return reading.then(
                () -> act.handle(who, DischargeSheets.id(task), given), Completion.Refused::new);
    }
}
