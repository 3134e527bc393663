package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The work list, in memory. */
final class FakeSteps implements HumanSteps {

    private final Map<String, TaskView> waiting = new LinkedHashMap<>();
    private final Map<String, String> gone = new HashMap<>();
    final List<Map<String, Object>> outcomes = new ArrayList<>();

    List<TaskView> waiting() {
        return List.copyOf(waiting.values());
    }

    TaskView only() {
        if (waiting.size() != 1) {
            throw new IllegalStateException(waiting.size() + " steps wait");
        }
        return waiting().getFirst();
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        var id = new TaskId(UUID.randomUUID());
        var waits = due.waiting();
        waiting.putIfAbsent(
                key(waits.id(), step),
                new TaskView(
                        id,
                        step,
                        new TaskView.Subject(waits.kind(), waits.id(), waits.cases()),
                        candidates,
                        new TaskView.Due(due.term().anchor(), due.dueAt()),
                        new TaskState.Open()));
        return id;
    }

    @Override
    public TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TaskId openAside(String step, Deadline due, Set<Role> candidates) {
        return open(step, due, candidates);
    }

    @Override
    public Taking take(Actor who, UUID subjectId, String step) {
        TaskView task = waiting.get(key(subjectId, step));
        return task == null
                ? new Taking.Gone(gone.getOrDefault(subjectId.toString(), "It was done."))
                : new Taking.Taken(task);
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        waiting.remove(key(task.subject().id(), task.step()));
        outcomes.add(outcome);
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        waiting.remove(key(subjectId, step));
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        waiting.values().removeIf(task -> task.subject().id().equals(subjectId));
        gone.put(subjectId.toString(), words);
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void ended(UUID processSubject) {}

    @Override
    public void moved(DeadlineId deadline) {
        throw new UnsupportedOperationException();
    }

    private static String key(UUID subject, String step) {
        return subject + " " + step;
    }
}
