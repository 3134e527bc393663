package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Says why somebody cannot end a task, in a sentence that a tired person understands. */
public final class LateComer {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);

    private LateComer() {}

    /** The person whose name the sentence needs, if any. */
    public static Optional<StaffId> named(TaskView task) {
        return switch (task.state()) {
            case TaskState.Claimed(var by, var _) -> Optional.of(by);
            case TaskState.Done(StaffId by, var _) -> Optional.of(by);
            case TaskState.Done _, TaskState.Open _, TaskState.Withdrawn _ -> Optional.empty();
        };
    }

    /** The sentence; empty when this person may end the task. */
    public static Optional<String> sentence(TaskView task, Actor who, String name) {
        return switch (task.state()) {
            case TaskState.Open() -> Optional.empty();
            case TaskState.Claimed(var by, var _) when by.equals(who.id()) -> Optional.empty();
            case TaskState.Claimed(var _, var at) ->
                    Optional.of(
                            "%s took this task at %s. Nothing was changed, and what you typed is kept. Ask %s, or have the task assigned to you."
                                    .formatted(name, when(at), name));
            case TaskState.Done(var _, var at) ->
                    Optional.of(
                            "%s finished this task at %s. Nothing was changed, and what you typed is kept."
                                    .formatted(name, when(at)));
            case TaskState.Withdrawn(var _, var at, var words) ->
                    Optional.of(
                            "%s This task was withdrawn at %s. Nothing was changed, and what you typed is kept."
                                    .formatted(words, when(at)));
        };
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(WorkingTime.ZONE));
    }
}
