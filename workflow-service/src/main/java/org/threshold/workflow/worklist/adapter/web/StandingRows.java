package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskView;

/** Says of a waiting step what it is, for whom it waits, since when and by when. */
@Component
class StandingRows {

    private final StepForms forms;
    private final StaffDirectory staff;
    private final CaseClock clock;

    StandingRows(StepForms forms, StaffDirectory staff, CaseClock clock) {
        this.forms = forms;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A step that waits.
     *
     * @param step as the models name it
     * @param forWhom a sentence
     * @param since a sentence
     * @param page where it can be done; empty where that is no page of ours
     */
    record Row(
            String step,
            String words,
            String forWhom,
            String since,
            String due,
            String exact,
            boolean late,
            String page,
            Instant dueAt) {}

    List<Row> ofTasks(Collection<TaskView> tasks) {
        var names =
                staff.names(
                        tasks.stream().flatMap(task -> WorkRows.holder(task).stream()).toList());
        return tasks.stream().map(task -> row(task, names)).toList();
    }

    private Row row(TaskView task, Map<StaffId, String> names) {
        Instant due = task.due().dueAt();
        Instant now = clock.now();
        return new Row(
                task.step(),
                forms.words(task.step()),
                forWhom(task, names),
                since(task.due().openedAt()),
                DueWords.of(due, now),
                DueWords.exact(due),
                !due.isAfter(now),
                "/tasks/" + task.id().value(),
                due);
    }

    private static String forWhom(TaskView task, Map<StaffId, String> names) {
        Optional<StaffId> holder = WorkRows.holder(task);
        return holder.map(id -> names.getOrDefault(id, "Somebody who has left") + " has it.")
                .orElseGet(() -> "Nobody has taken it. It waits for: " + roles(task) + ".");
    }

    private static String roles(TaskView task) {
        return task.candidates().stream()
                .sorted()
                .map(Role::words)
                .collect(Collectors.joining(", or "));
    }

    /** What waits for an answer from outside, where there is nothing that a person here does. */
    Row ofLimit(Deadline limit) {
        Instant now = clock.now();
        return new Row(
                limit.waiting().step(),
                limit.limit().words(),
                "It waits for whoever was told; the page of the case says who that is.",
                since(limit.term().anchor()),
                DueWords.of(limit.dueAt(), now),
                DueWords.exact(limit.dueAt()),
                limit.isOverdue(now),
                "",
                limit.dueAt());
    }

    private static String since(Instant from) {
        return "Since " + DueWords.exact(from) + ".";
    }
}
