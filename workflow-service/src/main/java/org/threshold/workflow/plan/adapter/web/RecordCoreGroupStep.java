package org.threshold.workflow.plan.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.app.RecordCoreGroup;
import org.threshold.workflow.plan.app.RecordCoreGroup.Given;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "hold the core group". */
@Component
class RecordCoreGroupStep extends ProtectionPlanStep<RecordCoreGroupStep.Form> {

    private final RecordCoreGroup use;

    RecordCoreGroupStep(RecordCoreGroup use, ReadProtectionPlans read) {
        super(read);
        this.use = use;
    }

    /**
     * A core group as sent.
     *
     * @param on the day in England
     * @param came codes of agencies
     * @param whyLate why it is recorded later than four hours after its day; may be left out
     */
    record Form(
            @Nullable LocalDate on,
            @Nullable List<String> came,
            @Nullable String decided,
            @Nullable String whyLate) {}

    @Override
    public String step() {
        return RecordCoreGroup.STEP;
    }

    @Override
    public String words() {
        return "Hold the core group";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_CORE_GROUP;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Day(
                        "on",
                        "On which day was the core group held?",
                        "The first within 10 working days of the conference (T9)."),
                AgencyFields.field("came", "Which agencies came?", ""),
                new FormField.LongText(
                        "decided",
                        "What was decided, and who does what by when?",
                        "Say what has changed for the child since the last meeting."),
                AtTheTime.WHY_LATE);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var on = reading.day("on", form.on());
        var came = AgencyFields.read(reading, "came", form.came());
        String decided = Reading.text(form.decided());
        if (decided.isEmpty()) {
            reading.refuse(
                    "decided",
                    "It is not said what was decided.",
                    "Say who does what by when, or that nothing was decided and why.");
        }
        return reading.then(
                () ->
                        use.handle(
                                who,
                                id(task),
                                new Given(on, came, decided),
                                Reading.text(form.whyLate())),
                Completion.Refused::new);
    }
}
