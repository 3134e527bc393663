package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** Shows tasks, and says what became of them. */
@Component
class TaskAnswers {

    private final StepForms forms;

    TaskAnswers(StepForms forms) {
        this.forms = forms;
    }

    /** A task as the API shows it. */
    record Shown(
            UUID id,
            String step,
            String words,
            String subjectKind,
            UUID subjectId,
            List<String> cases,
            List<String> candidates,
            Instant openedAt,
            Instant dueAt,
            String state) {}

    /**
     * A page.
     *
     * @param next what to ask for next as {@code after}; empty at the end
     */
    record Page(List<Shown> tasks, String next) {}

    Shown shown(TaskView task) {
        return new Shown(
                task.id().value(),
                task.step(),
                forms.words(task.step()),
                task.subject().kind(),
                task.subject().id(),
                task.subject().cases(),
                task.candidates().stream().map(Role::code).sorted().toList(),
                task.due().openedAt(),
                task.due().dueAt(),
                state(task.state()));
    }

    Page page(List<TaskView> tasks, int most, WorkOrder order) {
        String next = tasks.size() < most ? "" : TaskPlaces.text(Place.of(tasks.getLast(), order));
        return new Page(tasks.stream().map(this::shown).toList(), next);
    }

    private static String state(TaskState state) {
        return switch (state) {
            case TaskState.Open _ -> "open";
            case TaskState.Claimed _ -> "claimed";
            case TaskState.Done _ -> "done";
            case TaskState.Withdrawn _ -> "withdrawn";
        };
    }

    static ResponseEntity<?> completion(Completion completion) {
        return completion.as(Answers::done, Problems::refused, TaskAnswers::gone);
    }

    static ResponseEntity<?> gone(String sentence) {
        return Problems.conflict(
                new Refusal("task", sentence, "Go back to the work list to see what waits now."));
    }

    static ResponseEntity<?> noSuchTask() {
        return Problems.notFound(
                new Refusal("id", "There is no such task.", "Take the task from the work list."));
    }
}
