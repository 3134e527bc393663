package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.JsonProblems;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CompleteTask;
import org.threshold.workflow.worklist.app.KeepTyped;
import org.threshold.workflow.worklist.app.KeptWork;
import org.threshold.workflow.worklist.app.TypedForm;
import tools.jackson.core.JacksonException;

/** Turns a posted form into the JSON that the API takes, and ends the task with it. */
@Component
class TaskForms {

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
        var read = read(task, posted);
        var form = form(task, posted, read);
        Completion completion =
                read.refusals().isEmpty()
                        ? complete(who, task, form)
                        : unread(who, task, form, read.refusals());
        return new Ended(completion, read.typed());
    }

    /** What is wrong with a form is said only to whoever may send it; it is kept for anybody. */
    private Completion unread(Actor who, TaskView task, TypedForm form, List<Refusal> refusals) {
        keep.handle(who, task.id(), form);
        complete.require(who, steps.needs(task.step()));
        return new Completion.Refused(refusals);
    }

    private Completion complete(Actor who, TaskView task, TypedForm form) {
        try {
            return complete.handle(who, task.id(), steps.read(task.step(), form))
                    .orElseThrow(NoSuchPage::new);
        } catch (JacksonException unreadable) {
            return unread(who, task, form, problems.of(unreadable).errors());
        }
    }

    /** Keeps what was typed for later, whether or not all of it can be read. */
    KeepTyped.Kept keep(Actor who, TaskView task, Typed posted) {
        return keep.handle(who, task.id(), form(task, posted, read(task, posted)))
                .orElseThrow(NoSuchPage::new);
    }

    private Forms.Posted read(TaskView task, Typed posted) {
        return forms.read(steps.fields(task), posted, WorkingTime.ZONE);
    }

    private TypedForm form(TaskView task, Typed posted, Forms.Posted read) {
        return new TypedForm(read.json(), forms.written(steps.fields(task), posted));
    }

    /** What this person typed before that was not used. */
    Optional<KeptWork.Draft> kept(Actor who, TaskView task) {
        return complete.kept(who, task.id());
    }

    /** A draft as it was typed; without one what is on record already. */
    Typed begun(Actor who, TaskView task, Optional<KeptWork.Draft> draft) {
        return draft.map(it -> typed(task, it.form())).orElseGet(() -> onRecord(who, task));
    }

    private Typed onRecord(Actor who, TaskView task) {
        var filledIn = new LinkedMultiValueMap<String, String>();
        filledIn.setAll(steps.onRecord(who, task));
        return Typed.of(filledIn);
    }

    /** A draft as it was typed; nothing without one. */
    Typed typed(TaskView task, Optional<KeptWork.Draft> draft) {
        return draft.map(it -> typed(task, it.form())).orElseGet(Typed::nothing);
    }

    private Typed typed(TaskView task, TypedForm form) {
        var fields = steps.fields(task);
        return form.fields().isEmpty()
                ? typed(task, form.json())
                : forms.read(fields, form.fields());
    }

    /** What the API's JSON would be typed as. */
    Typed typed(TaskView task, String json) {
        return forms.typed(steps.fields(task), json, WorkingTime.ZONE);
    }
}
