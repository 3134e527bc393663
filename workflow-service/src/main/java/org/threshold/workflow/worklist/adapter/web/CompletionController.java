package org.threshold.workflow.worklist.adapter.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CompleteTask;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.TypedForm;

/** Ends a task with the form of its step. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class CompletionController {

    private final ListTasks list;
    private final CompleteTask complete;
    private final StepForms forms;

    CompletionController(ListTasks list, CompleteTask complete, StepForms forms) {
        this.list = list;
        this.complete = complete;
        this.forms = forms;
    }

    /** Ends the task; 409 with a sentence when it is gone, and what was typed is kept. */
    @PostMapping(path = "/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> complete(Actor who, @PathVariable UUID id, @RequestBody String typed) {
        return list.one(who, new TaskId(id))
                .<ResponseEntity<?>>map(task -> complete(who, task, typed))
                .orElseGet(TaskAnswers::noSuchTask);
    }

    private ResponseEntity<?> complete(Actor who, TaskView task, String typed) {
        return complete.handle(who, task.id(), forms.read(task.step(), new TypedForm(typed, "")))
                .<ResponseEntity<?>>map(TaskAnswers::completion)
                .orElseGet(TaskAnswers::noSuchTask);
    }

    /** What this person typed that could not be used yet. */
    @GetMapping(path = "/kept", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> kept(Actor who, @PathVariable UUID id) {
        return complete.kept(who, new TaskId(id))
                .<ResponseEntity<?>>map(draft -> ResponseEntity.ok(draft.form().json()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
