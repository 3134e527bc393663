package org.threshold.workflow.liaison.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.PlanFirstLiaison;
import org.threshold.workflow.liaison.app.ReadLiaisons;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "plan the first liaison". */
@Component
class PlanLiaisonStep implements StepCompletion<PlanLiaisonStep.Form> {

    private static final Fact WHY =
            Fact.of(
                    "Why",
                    "A child with an open case is registered at this practice, and it has no liaison"
                            + " with the health visitors.");

    private final PlanFirstLiaison plan;
    private final ReadLiaisons read;

    PlanLiaisonStep(PlanFirstLiaison plan, ReadLiaisons read) {
        this.plan = plan;
        this.read = read;
    }

    /** The day that was agreed. */
    record Form(@Nullable LocalDate on) {}

    @Override
    public String step() {
        return PlanFirstLiaison.STEP;
    }

    @Override
    public String words() {
        return "Plan the first liaison of a practice and the health visitors";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_LIAISON;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        String code = read.forStep(id(task)).series().practice().odsCode();
        return Optional.of(
                new CaseFacts(
                                "liaison",
                                "The liaison of the practice and the health visitors",
                                List.of(Fact.of("Practice", code), WHY),
                                List.of(
                                        new Link(
                                                "The practice has closed",
                                                LiaisonAddress.closing(code))))
                        .part());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return PlanForm.FIELDS.stream().filter(one -> one.name().equals("on")).toList();
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        return plan.handle(who, id(task), Optional.ofNullable(form.on()));
    }

    private static SeriesId id(TaskView task) {
        return new SeriesId(task.subject().id());
    }
}
