package org.threshold.workflow.worklist.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.JsonProblems;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CompleteTask;
import org.threshold.workflow.worklist.app.KeepTyped;
import tools.jackson.core.JacksonException;

/** Turns a posted form into the JSON that the API takes, and ends the task with it. */
@Component
class TaskForms {

    private static final String SAVED = "What you typed is saved. Nothing of it was used yet.";
    private static final String NOT_YOURS =
            "This task does not wait for you any more. What you typed was not saved: it is below.";

    private final StepForms steps;
    private final Forms forms;
    private final CompleteTask complete;
    private final KeepTyped keep;
    private final JsonProblems problems;

    TaskForms(
            StepForms steps,
            Forms forms,
            CompleteTask complete,
            KeepTyped keep,
            JsonProblems problems) {
        this.steps = steps;
        this.forms = forms;
        this.complete = complete;
        this.keep = keep;
        this.problems = problems;
    }

    /**
     * What became of it.
     *
     * @param typed what was typed, to be shown again
     */
    record Ended(Completion completion, Typed typed) {}

    Ended complete(Actor who, TaskView task, Typed posted) {
        var read = forms.read(steps.fields(task), posted, WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return new Ended(new Completion.Refused(read.refusals()), read.typed());
        }
        return new Ended(complete(who, task, read.json()), read.typed());
    }

    private Completion complete(Actor who, TaskView task, String json) {
        try {
            return complete.handle(who, task.id(), steps.read(task.step(), json))
                    .orElseThrow(WorkController::nothingHere);
        } catch (JacksonException unreadable) {
            return new Completion.Refused(problems.of(unreadable).errors());
        }
    }

    /** Keeps what was typed for later, if all of it can be read. */
    Ended keep(Actor who, TaskView task, Typed posted) {
        var read = forms.read(steps.fields(task), posted, WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return new Ended(new Completion.Refused(read.refusals()), read.typed());
        }
        return new Ended(
                keep.handle(who, task.id(), read.json())
                        ? new Completion.Done(SAVED)
                        : new Completion.Gone(NOT_YOURS),
                read.typed());
    }

    /** What this person typed before that could not be used yet. */
    Typed kept(Actor who, TaskView task) {
        if (!task.state().waits()) {
            return Typed.nothing();
        }
        return complete.kept(who, task.id())
                .map(json -> forms.typed(steps.fields(task), json, WorkingTime.ZONE))
                .orElseGet(Typed::nothing);
    }
}
