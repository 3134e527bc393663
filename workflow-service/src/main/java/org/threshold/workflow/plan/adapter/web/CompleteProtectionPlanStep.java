package org.threshold.workflow.plan.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.CompleteProtectionPlan;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the child protection plan". */
@Component
class CompleteProtectionPlanStep extends ProtectionPlanStep<CompleteProtectionPlanStep.Form> {

    private final CompleteProtectionPlan use;

    CompleteProtectionPlanStep(CompleteProtectionPlan use, ReadProtectionPlans read) {
        super(read);
        this.use = use;
    }

    /**
     * What was missing, as sent.
     *
     * @param members codes of agencies
     */
    record Form(
            @Nullable String lead, @Nullable List<String> members, @Nullable String mustChange) {}

    @Override
    public String step() {
        return CompleteProtectionPlan.STEP;
    }

    @Override
    public String words() {
        return "Complete the child protection plan";
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
                new FormField.Text(
                        "lead",
                        "Who is the lead social worker?",
                        "Say what you know. What is left empty stays as it stands above, and due."),
                AgencyFields.field(
                        "members",
                        "Which agencies are in the core group?",
                        "Social care and at least one more."),
                new FormField.LongText(
                        "mustChange",
                        "What must change for the child to be safe?",
                        "Identifying a risk is only the first step (lesson 3.1.1)."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var group =
                new CoreGroup(
                        Reading.text(form.lead()),
                        AgencyFields.read(reading, "members", form.members()),
                        Reading.text(form.mustChange()));
        return reading.then(() -> use.handle(who, id(task), group), Completion.Refused::new);
    }
}
