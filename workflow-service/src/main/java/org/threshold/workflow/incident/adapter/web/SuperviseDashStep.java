package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.SuperviseDash;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "say what the police do where nobody engages" (L-3.1.3b, R-TVP-1). */
@Component
class SuperviseDashStep implements StepCompletion<SuperviseDashStep.Form> {

    private final SuperviseDash supervise;
    private final DashHistory history;

    SuperviseDashStep(SuperviseDash supervise, DashHistory history) {
        this.supervise = supervise;
        this.history = history;
    }

    /** What the police do, as sent. */
    record Form(
            @Nullable String action,
            @Nullable String otherExplanation,
            @Nullable String whoSaysProtects,
            @Nullable String lastTested) {

        @Override
        public String toString() {
            return "Form[…]";
        }
    }

    @Override
    public String step() {
        return SuperviseDash.STEP;
    }

    @Override
    public String words() {
        return "Say what the police do where nobody engages";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.SUPERVISE_DASH;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return history.of(who, id(task));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return history.family(id(task));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        var action =
                new FormField.LongText(
                        "action",
                        "What do the police do?",
                        "Who goes to see the person and when, what protects them and the children"
                                + " meanwhile, or why nothing more can be done.");
        return Stream.concat(Stream.of(action), CriticalThinking.fields().stream()).toList();
    }

    @Override
    public boolean approves() {
        return true;
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var thinking =
                new CriticalThinking(
                        Reading.text(form.otherExplanation()),
                        Reading.text(form.whoSaysProtects()),
                        Reading.text(form.lastTested()));
        return supervise.handle(who, id(task), Reading.text(form.action()), thinking);
    }

    private static IncidentId id(TaskView task) {
        return new IncidentId(task.subject().id());
    }
}
