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
import tools.jackson.core.JacksonException;

/** Turns a posted form into the JSON that the API takes, and ends the task with it. */
@Component
class TaskForms {

    private final StepForms steps;
    private final Forms forms;
    private final CompleteTask complete;
    private final JsonProblems problems;

    TaskForms(StepForms steps, Forms forms, CompleteTask complete, JsonProblems problems) {
        this.steps = steps;
        this.forms = forms;
        this.complete = complete;
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
