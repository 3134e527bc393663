package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.AssessmentPlan;
import org.threshold.workflow.assessment.app.PlanAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "plan the single assessment". */
@Component
class PlanAssessmentStep extends SingleAssessmentStep<PlanAssessmentStep.Form> {

    private final PlanAssessment use;
    private final ReadSingleAssessments read;

    PlanAssessmentStep(PlanAssessment use, ReadSingleAssessments read) {
        super(read);
        this.use = use;
        this.read = read;
    }

    /**
     * A plan as sent.
     *
     * @param children references of children of the home beside the child of the case
     * @param agencies codes of agencies beside those that are asked anyway
     * @param checkpoint the day in England on which the manager looks at it
     */
    record Form(
            @Nullable String lead,
            @Nullable List<UUID> children,
            @Nullable List<String> agencies,
            @Nullable LocalDate checkpoint) {

        AssessmentPlan read(Reading reading) {
            return new AssessmentPlan(
                    Reading.text(lead),
                    Reading.list(children).stream()
                            .map(PersonId::new)
                            .collect(Collectors.toUnmodifiableSet()),
                    AgencyChoice.read(reading, "agencies", agencies),
                    Optional.ofNullable(checkpoint));
        }
    }

    @Override
    public String step() {
        return PlanAssessment.STEP;
    }

    @Override
    public String words() {
        return "Plan the single assessment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.MANAGE_ASSESSMENT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField.Text("lead", "Who is the lead social worker?", ""));
        List<PersonView> others = read.others(id(task));
        if (!others.isEmpty()) {
            fields.add(children(others));
        }
        fields.add(
                AgencyChoice.field(
                        "agencies",
                        "Which other agencies know the child or the family?",
                        "The police, general practice, adult services and those of the child’s age are"
                                + " asked in any case.",
                        AgencyChoice.others()));
        fields.add(
                new FormField.Day(
                        "checkpoint",
                        "On which day do you look at how it goes?",
                        "Leave it empty for ten working days after the referral. It may be sooner, never"
                                + " later."));
        return List.copyOf(fields);
    }

    private static FormField children(List<PersonView> others) {
        return new FormField.Several(
                "children",
                "Which other children of the home is it of?",
                "Each of them is seen as well.",
                others.stream()
                        .map(one -> new Option(one.id().value().toString(), one.displayName()))
                        .toList());
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var plan = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), plan), Completion.Refused::new);
    }
}
