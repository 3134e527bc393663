package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The work list in memory: what waits, what ended with which outcome, and what is aside. */
final class FakeSteps implements HumanSteps {

    private final List<TaskView> tasks = new ArrayList<>();
    private final Map<TaskId, Map<String, Object>> outcomes = new HashMap<>();
    private final List<TaskId> aside = new ArrayList<>();
    private final Map<UUID, UUID> processes = new HashMap<>();

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        return latest(due.waiting().id(), step)
                .filter(task -> task.state().waits())
                .map(TaskView::id)
                .orElseGet(() -> add(step, due, candidates));
    }

    private TaskId add(String step, Deadline due, Set<Role> candidates) {
        var waiting = due.waiting();
        var task =
                new TaskView(
                        new TaskId(UUID.randomUUID()),
                        step,
                        new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases()),
                        candidates,
                        new TaskView.Due(Instant.EPOCH, due.dueAt()),
                        new TaskState.Open());
        tasks.add(task);
        return task.id();
    }

    @Override
    public TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates) {
        processes.put(due.waiting().id(), processSubject);
        return open(step, due, candidates);
    }

    /** The subject of the process that waits for a part of it. */
    Optional<UUID> processOf(UUID subjectId) {
        return Optional.ofNullable(processes.get(subjectId));
    }

    @Override
    public TaskId openAside(String step, Deadline due, Set<Role> candidates) {
        TaskId id = open(step, due, candidates);
        aside.add(id);
        return id;
    }

    @Override
    public Taking take(Actor who, UUID subjectId, String step) {
        TaskView task = latest(subjectId, step).orElseThrow();
        return task.state().waits()
                ? new Taking.Taken(task)
                : new Taking.Gone("Somebody was quicker.");
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        become(task, new TaskState.Done(who.id(), Instant.EPOCH));
        outcomes.put(task.id(), outcome);
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        latest(subjectId, step)
                .filter(task -> task.state().waits())
                .ifPresent(task -> finish(who, task, outcome));
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        withdraw(who, subjectId, Set.copyOf(waiting(subjectId)), words);
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        waitingTasks(subjectId).stream()
                .filter(task -> steps.contains(task.step()))
                .forEach(
                        task ->
                                become(
                                        task,
                                        new TaskState.Withdrawn(who.id(), Instant.EPOCH, words)));
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        throw new UnsupportedOperationException("an enquiry is about one child");
    }

    @Override
    public void ended(UUID processSubject) {}

    @Override
    public void moved(DeadlineId deadline) {
        throw new UnsupportedOperationException("no limit of an enquiry moves");
    }

    /** The steps of a subject that wait. */
    List<String> waiting(UUID subjectId) {
        return waitingTasks(subjectId).stream().map(TaskView::step).sorted().toList();
    }

    /** By when the latest step of this kind is to be done, UTC. */
    Instant due(UUID subjectId, String step) {
        return latest(subjectId, step).orElseThrow().due().dueAt();
    }

    /** How many steps of this kind wait, whatever their subject. */
    long waiting(String step) {
        return tasks.stream()
                .filter(task -> task.step().equals(step) && task.state().waits())
                .count();
    }

    /** Whether the latest step of this kind is one that no process waits for. */
    boolean isAside(UUID subjectId, String step) {
        return aside.contains(latest(subjectId, step).orElseThrow().id());
    }

    Map<String, Object> outcome(UUID subjectId, String step) {
        return outcomes.getOrDefault(latest(subjectId, step).orElseThrow().id(), Map.of());
    }

    private List<TaskView> waitingTasks(UUID subjectId) {
        return tasks.stream()
                .filter(task -> task.subject().id().equals(subjectId))
                .filter(task -> task.state().waits())
                .toList();
    }

    private Optional<TaskView> latest(UUID subjectId, String step) {
        return tasks.reversed().stream()
                .filter(task -> task.subject().id().equals(subjectId))
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    private void become(TaskView task, TaskState state) {
        tasks.replaceAll(
                one ->
                        one.id().equals(task.id())
                                ? new TaskView(
                                        one.id(),
                                        one.step(),
                                        one.subject(),
                                        one.candidates(),
                                        one.due(),
                                        state)
                                : one);
    }
}
