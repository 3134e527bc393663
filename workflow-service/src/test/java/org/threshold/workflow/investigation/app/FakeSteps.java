package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** A work list in memory. */
final class FakeSteps implements HumanSteps {

    private final List<TaskView> waiting = new ArrayList<>();
    private final List<TaskView> aside = new ArrayList<>();
    private final Map<UUID, UUID> processes = new HashMap<>();

    /** The subject of the process that waits for a part of it. */
    Optional<UUID> processOf(UUID subjectId) {
        return Optional.ofNullable(processes.get(subjectId));
    }

    /** The steps that a process waits for. */
    List<TaskView> waiting() {
        return List.copyOf(waiting);
    }

    /** The steps that stand alone. */
    List<TaskView> aside() {
        return List.copyOf(aside);
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        return add(waiting, step, due, candidates);
    }

    @Override
    public TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates) {
        processes.put(due.waiting().id(), processSubject);
        return open(step, due, candidates);
    }

    @Override
    public TaskId openAside(String step, Deadline due, Set<Role> candidates) {
        return add(aside, step, due, candidates);
    }

    private static TaskId add(List<TaskView> to, String step, Deadline due, Set<Role> candidates) {
        var about = due.waiting();
        var task =
                new TaskView(
                        new TaskId(UUID.randomUUID()),
                        step,
                        new TaskView.Subject(about.kind(), about.id(), about.cases()),
                        candidates,
                        new TaskView.Due(Instant.EPOCH, due.dueAt()),
                        new TaskState.Open());
        to.add(task);
        return task.id();
    }

    @Override
    public Taking take(Actor who, UUID subjectId, String step) {
        return Stream.concat(waiting.stream(), aside.stream())
                .filter(task -> task.subject().id().equals(subjectId) && task.step().equals(step))
                .findFirst()
                .<Taking>map(Taking.Taken::new)
                .orElseGet(() -> new Taking.Gone("Somebody was quicker."));
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        waiting.removeIf(one -> one.id().equals(task.id()));
        aside.removeIf(one -> one.id().equals(task.id()));
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void ended(UUID processSubject) {}

    @Override
    public void moved(DeadlineId deadline) {
        throw new UnsupportedOperationException();
    }
}
