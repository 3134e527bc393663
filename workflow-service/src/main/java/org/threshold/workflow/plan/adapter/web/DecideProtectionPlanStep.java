package org.threshold.workflow.plan.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.DecideProtectionPlan;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.HarmCategory;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "record what the conference decided". */
@Component
class DecideProtectionPlanStep extends ProtectionPlanStep<DecideProtectionPlanStep.Form> {

    private final DecideProtectionPlan use;

    DecideProtectionPlanStep(DecideProtectionPlan use, ReadProtectionPlans read) {
        super(read);
        this.use = use;
    }

    /**
     * A decision as sent.
     *
     * @param decision {@code plan} or {@code no-plan}
     * @param came codes of agencies
     */
    record Form(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable List<String> came,
            @Nullable String category,
            @Nullable String lead,
            @Nullable List<String> members,
            @Nullable String mustChange,
            @Nullable String instead) {

        PlanDecision read(Reading reading) {
            Optional<HarmCategory> harm =
                    Reading.text(category).isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    reading.one(
                                            "category",
                                            category,
                                            HarmCategory.values(),
                                            HarmCategory::code));
            return new PlanDecision(
                    reading.one("decision", decision, Choice.values(), Choice::code),
                    harm,
                    Reading.text(reason),
                    Reading.text(instead),
                    AgencyFields.read(reading, "came", came),
                    new CoreGroup(
                            Reading.text(lead),
                            AgencyFields.read(reading, "members", members),
                            Reading.text(mustChange)));
        }
    }

    @Override
    public String step() {
        return DecideProtectionPlan.STEP;
    }

    @Override
    public String words() {
        return "Record what the child protection conference decided for the child";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_PROTECTION_PLAN;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<FormField> fields = new ArrayList<>(ofEither());
        fields.addAll(ofPlan());
        fields.add(new FormField.LongText("instead", "If no: what happens instead?", ""));
        return List.copyOf(fields);
    }

    private static List<FormField> ofEither() {
        return List.of(
                new FormField.Choice(
                        "decision",
                        "Is the child made the subject of a child protection plan?",
                        "Each child is decided for separately: brothers and sisters have a task of their"
                                + " own.",
                        Options.of(Choice.values(), Choice::code, Choice::words)),
                new FormField.LongText("reason", "Why, for this child?", ""),
                AgencyFields.field(
                        "came",
                        "Which agencies came to the conference?",
                        "That there is no plan can be decided only with social care and two other agencies"
                                + " that know the child. A plan can always be made."));
    }

    private static List<FormField> ofPlan() {
        return List.of(
                new FormField.Choice(
                        "category",
                        "If yes: what kind of harm does the plan protect from?",
                        "",
                        Options.of(HarmCategory.values(), HarmCategory::code, HarmCategory::words)),
                new FormField.Text(
                        "lead",
                        "If yes: who is the lead social worker?",
                        "This and the two answers below may follow within a working day; the plan stands"
                                + " at once."),
                AgencyFields.field("members", "If yes: which agencies are in the core group?", ""),
                new FormField.LongText(
                        "mustChange",
                        "If yes: what must change for the child to be safe?",
                        "Identifying a risk is only the first step (lesson 3.1.1)."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
