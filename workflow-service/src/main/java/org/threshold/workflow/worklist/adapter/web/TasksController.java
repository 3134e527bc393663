package org.threshold.workflow.worklist.adapter.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.ClaimTask;
import org.threshold.workflow.worklist.app.HandOverTask;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.ReleaseTask;
import org.threshold.workflow.worklist.app.WorkLists.Place;

/** What waits, and what a person does with it. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private static final int MOST = 200;
    private static final int FEW = 50;

    private final ListTasks list;
    private final ClaimTask claim;
    private final ReleaseTask release;
    private final HandOverTask handOver;
    private final TaskAnswers answers;

    TasksController(
            ListTasks list,
            ClaimTask claim,
            ReleaseTask release,
            HandOverTask handOver,
            TaskAnswers answers) {
        this.list = list;
        this.claim = claim;
        this.release = release;
        this.handOver = handOver;
        this.answers = answers;
    }

    /** Which part of the list. */
    record Part(@Nullable String after, @Nullable Integer most) {

        int size() {
            return most == null ? FEW : most;
        }
    }

    /** A page of {@code mine}, {@code available} or {@code all}, the earliest due first. */
    @GetMapping
    ResponseEntity<?> list(
            Actor who, @ModelAttribute WorkAddress.Asked asked, @ModelAttribute Part part) {
        var wish = asked.wish();
        Optional<Place> place = TaskPlaces.read(part.after());
        int most = part.size();
        if (wish.isEmpty() || place.isEmpty() || most < 1 || most > MOST) {
            return Problems.refused(
                    new Refusal(
                            "view",
                            "There is no such list or page of it.",
                            "Ask for mine, available or all, of a case, a subject (its id), a step or a"
                                    + " role, due overdue, soon or later, in the order urgent or newest, 1 to"
                                    + " 200 at a time, after the place that the page before names."));
        }
        var tasks = list.handle(who, wish.get(), place.get(), most);
        return ResponseEntity.ok(answers.page(tasks, most, wish.get().order()));
    }

    /** One task, waiting or not. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return list.one(who, new TaskId(id))
                .<ResponseEntity<?>>map(task -> ResponseEntity.ok(answers.shown(task)))
                .orElseGet(TaskAnswers::noSuchTask);
    }

    @PostMapping("/{id}/claim")
    ResponseEntity<?> claim(Actor who, @PathVariable UUID id) {
        return taken(claim.handle(who, new TaskId(id)));
    }

    @PostMapping("/{id}/release")
    ResponseEntity<?> release(Actor who, @PathVariable UUID id) {
        return taken(release.handle(who, new TaskId(id)));
    }

    private static ResponseEntity<?> taken(Optional<Taking> taking) {
        if (taking.isEmpty()) {
            return TaskAnswers.noSuchTask();
        }
        return switch (taking.get()) {
            case Taking.Taken _ -> ResponseEntity.noContent().build();
            case Taking.Gone(var sentence) -> TaskAnswers.gone(sentence);
        };
    }

    /** Hands a task to a named person. */
    record HandOverForm(@Nullable UUID to, @Nullable String reason) {}

    @PostMapping("/{id}/assignment")
    ResponseEntity<?> assign(Actor who, @PathVariable UUID id, @RequestBody HandOverForm form) {
        if (form.to() == null) {
            return Problems.refused(
                    new Refusal("to", "Nobody is named.", "Give the id of a member of staff."));
        }
        String reason = form.reason() == null ? "" : form.reason();
        return handOver.handle(who, new TaskId(id), new StaffId(form.to()), reason)
                .<ResponseEntity<?>>map(TaskAnswers::completion)
                .orElseGet(TaskAnswers::noSuchTask);
    }
}
