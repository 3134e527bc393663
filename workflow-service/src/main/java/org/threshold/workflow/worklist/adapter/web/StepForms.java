package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CompleteTask.Filled;
import org.threshold.workflow.worklist.app.TypedForm;
import org.threshold.workflow.worklist.domain.FormOffer;
import tools.jackson.databind.json.JsonMapper;

/** Knows the form of every step that a feature brings. */
@Component
class StepForms {

    private final Map<String, StepCompletion<?>> steps;
    private final JsonMapper json;

    StepForms(List<StepCompletion<?>> steps, JsonMapper json) {
        this.steps =
                steps.stream().collect(Collectors.toMap(StepCompletion::step, Function.identity()));
        this.json = json;
    }

    /** What is to be done in a step, for people. */
    String words(String step) {
        return step(step).words();
    }

    /** The same for a step that an address names; the code of one that no feature brings. */
    String wordsOrCode(String step) {
        return steps.containsKey(step) ? words(step) : step.replace('-', ' ');
    }

    /** What ends a step. */
    Activity needs(String step) {
        return step(step).needs();
    }

    /** What the page of a task asks. */
    List<FormField> fields(TaskView task) {
        return step(task.step()).fields(task);
    }

    /** What of it is on record already, for somebody whom the page offers the form. */
    Map<String, String> onRecord(Actor who, TaskView task) {
        StepCompletion<?> step = step(task.step());
        return FormOffer.of(task, step.needs(), who).offered() ? step.onRecord(task) : Map.of();
    }

    /** Whether what was found out about the child stands on the task's page. */
    boolean restsOnFindings(String step) {
        return step(step).restsOnFindings();
    }

    /** Where the task's subject is shown, if anywhere. */
    Optional<String> page(TaskView task) {
        return step(task.step()).page(task);
    }

    /** What is to be decided, in full, if the step shows it. */
    Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return step(task.step()).matter(who, task);
    }

    /** Reads what was sent into the step's form; unknown and ill-typed fields are refused. */
    Filled<?> read(String step, TypedForm typed) {
        return filled(step(step), typed);
    }

    private <F> Filled<F> filled(StepCompletion<F> step, TypedForm typed) {
        return new Filled<>(step, json.readValue(typed.json(), step.form()), typed);
    }

    private StepCompletion<?> step(String name) {
        StepCompletion<?> step = steps.get(name);
        if (step == null) {
            throw new IllegalStateException("no feature brings the step " + name);
        }
        return step;
    }
}
