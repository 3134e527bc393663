package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.HoldDischargeMeeting;
import org.threshold.workflow.discharge.domain.DischargeMeeting;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "Hold the discharge-planning meeting of the neonatal unit". */
@Component
class DischargeMeetingStep implements StepCompletion<DischargeMeetingStep.Form> {

    private final HoldDischargeMeeting act;
    private final DischargeSheets sheets;

    DischargeMeetingStep(HoldDischargeMeeting act, DischargeSheets sheets) {
        this.act = act;
        this.sheets = sheets;
    }

    /**
     * What the meeting saw and planned.
     *
     * @param worries whether what was seen of visits is a concern; it is where nothing is said
     */
    record Form(
            @Nullable String present,
            @Nullable String visiting,
            @Nullable Boolean worries,
            @Nullable String plan) {}

    @Override
    public String step() {
        return HoldDischargeMeeting.STEP;
    }

    @Override
    public String words() {
        return "Hold the discharge-planning meeting of the neonatal unit";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.HOLD_DISCHARGE_MEETING;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.LongText(
                        "present",
                        "Who took part?",
                        "The unit, the health visitor, the midwife, social care."),
                new FormField.LongText(
                        "visiting",
                        "How often did the parents come, and how were they with the baby?",
                        "What the unit saw of visits and handling counts (the review, 1.2.3)."),
                new FormField.YesNo(
                        "worries",
                        "Is what was seen of visits and handling a concern?",
                        "It is recorded and told as one (EV-33) unless you say no."),
                new FormField.LongText("plan", "Who does what once the baby is home?", ""));
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, task);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var meeting =
                new DischargeMeeting(
                        Reading.text(form.present()),
                        Reading.text(form.visiting()),
                        Reading.text(form.plan()),
                        !Boolean.FALSE.equals(form.worries()));
        return act.handle(who, DischargeSheets.id(task), meeting);
    }
}
