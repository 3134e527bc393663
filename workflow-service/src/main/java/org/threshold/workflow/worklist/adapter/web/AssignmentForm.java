package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.AssignTasks;
import org.threshold.workflow.worklist.app.ShowAssignment;

/** The form that assigns several tasks: which, to whom, and why. */
@Component
class AssignmentForm {

    private static final String TASKS = "tasks";
    private static final String TO = "to";
    private static final String REASON = "reason";

    private final WorkRows rows;

    AssignmentForm(WorkRows rows) {
        this.rows = rows;
    }

    /** The wish, or what is missing from it. */
    record Read(Optional<AssignTasks.Wish> wish, List<Refusal> refusals) {}

    List<FormField> fields(ShowAssignment.Choice choice, Actor who) {
        return List.of(
                new FormField.Several(
                        TASKS,
                        "Which tasks?",
                        "The earliest due first. A task that somebody has is taken from them.",
                        rows.tasks(choice.tasks(), who).stream()
                                .map(AssignmentForm::task)
                                .toList()),
                new FormField.Choice(
                        TO,
                        "Who is to do them?",
                        "Everybody here may do at least one of the tasks above.",
                        choice.colleagues().stream().map(AssignmentForm::colleague).toList()),
                new FormField.LongText(
                        REASON, "Why do they change hands?", "It is kept with each task."));
    }

    private static Option task(WorkRows.Task task) {
        String holder = task.holder().isEmpty() ? "" : " – with " + task.holder();
        return new Option(
                task.id().toString(),
                "%s – %s%s".formatted(with(task.words(), task.cases()), task.due(), holder));
    }

    /** A task and its cases; some are about none. */
    static String with(String words, List<String> cases) {
        return String.join(", ", Stream.concat(Stream.of(words), cases.stream()).toList());
    }

    static Option colleague(StaffMember member) {
        String roles =
                String.join(", ", member.roles().stream().sorted().map(Role::words).toList());
        return new Option(
                member.id().value().toString(), "%s (%s)".formatted(member.name(), roles));
    }

    Read read(MultiValueMap<String, String> posted) {
        List<TaskId> tasks =
                posted.getOrDefault(TASKS, List.of()).stream()
                        .flatMap(one -> id(one).stream())
                        .map(TaskId::new)
                        .toList();
        Optional<UUID> to =
                posted.getOrDefault(TO, List.of()).stream().findFirst().flatMap(AssignmentForm::id);
        String reason = String.join(" ", posted.getOrDefault(REASON, List.of())).strip();
        List<Refusal> missing = missing(tasks, to, reason);
        return missing.isEmpty()
                ? new Read(
                        to.map(id -> new AssignTasks.Wish(tasks, new StaffId(id), reason)),
                        List.of())
                : new Read(Optional.empty(), missing);
    }

    private static List<Refusal> missing(
            Collection<TaskId> tasks, Optional<UUID> to, String reason) {
        List<Refusal> missing = new ArrayList<>();
        if (tasks.isEmpty()) {
            missing.add(new Refusal(TASKS, "No task is chosen.", "Choose at least one."));
        }
        if (tasks.size() > AssignTasks.MOST) {
            missing.add(new Refusal(TASKS, "Too many tasks are chosen.", "Choose 50 at most."));
        }
        if (to.isEmpty()) {
            missing.add(new Refusal(TO, "Nobody is chosen.", "Choose who is to do them."));
        }
        if (reason.isEmpty()) {
            missing.add(
                    new Refusal(
                            REASON, "The reason is missing.", "Say why the tasks change hands."));
        }
        return missing;
    }

    private static Optional<UUID> id(String given) {
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
