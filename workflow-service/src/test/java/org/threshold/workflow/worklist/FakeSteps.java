package org.threshold.workflow.worklist;

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

/** The work list in memory, and what the process was told when a step ended. */
public final class FakeSteps implements HumanSteps {

    private final List<TaskView> waiting = new ArrayList<>();
    private final List<UUID> ended = new ArrayList<>();
    private final Map<String, String> withdrawn = new HashMap<>();
    private final Map<String, Map<String, Object>> outcomes = new HashMap<>();
    private final List<DeadlineId> moved = new ArrayList<>();
    private long last;

    /** The steps that wait, in the order in which they were opened. */
    public List<TaskView> waiting() {
        return List.copyOf(waiting);
    }

    /** The names of the steps of a subject that wait. */
    public List<String> of(UUID subject) {
        return waiting.stream()
                .filter(task -> task.subject().id().equals(subject))
                .map(TaskView::step)
                .sorted()
                .toList();
    }

    /** The only step of this name that waits. */
    public TaskView only(String step) {
        var found = waiting.stream().filter(task -> task.step().equals(step)).toList();
        if (found.size() != 1) {
            throw new AssertionError(step + " waits " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** The only step that waits. */
    public TaskView only() {
        if (waiting.size() != 1) {
            throw new AssertionError(waiting.size() + " steps wait");
        }
        return waiting.getFirst();
    }

    /** What the process went on with after a step of this name. */
    public Map<String, Object> outcome(String step) {
        return Optional.ofNullable(outcomes.get(step)).orElseThrow();
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        var subject = due.waiting();
        return find(subject.id(), step)
                .map(TaskView::id)
                .orElseGet(() -> opened(step, due, candidates));
    }

    private TaskId opened(String step, Deadline due, Set<Role> candidates) {
        var what = due.waiting();
        var id = new TaskId(new UUID(4, ++last));
        waiting.add(
                new TaskView(
                        id,
                        step,
                        new TaskView.Subject(what.kind(), what.id(), what.cases()),
                        candidates,
                        new TaskView.Due(due.term().anchor(), due.dueAt()),
                        new TaskState.Open()));
        return id;
    }

    @Override
    public TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates) {
        return open(step, due, candidates);
    }

    @Override
    public TaskId openAside(String step, Deadline due, Set<Role> candidates) {
        return open(step, due, candidates);
    }

    @Override
    public Taking take(Actor who, UUID subjectId, String step) {
        return find(subjectId, step)
                .<Taking>map(Taking.Taken::new)
                .orElseGet(
                        () ->
                                new Taking.Gone(
                                        withdrawn.getOrDefault(
                                                key(subjectId, step), "Somebody did it.")));
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        waiting.remove(task);
        outcomes.put(task.step(), Map.copyOf(outcome));
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        find(subjectId, step).ifPresent(task -> finish(who, task, outcome));
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        withdraw(who, subjectId, Set.copyOf(of(subjectId)), words);
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        steps.forEach(step -> withdrawn.put(key(subjectId, step), words));
        waiting.removeIf(
                task -> task.subject().id().equals(subjectId) && steps.contains(task.step()));
    }

    /** The limits whose steps were shown anew. */
    public List<DeadlineId> limitsMoved() {
        return List.copyOf(moved);
    }

    /** The subjects whose processes were told to end. */
    public List<UUID> ended() {
        return List.copyOf(ended);
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        waiting.replaceAll(
                task -> task.subject().id().equals(subjectId) ? concerning(task, cases) : task);
    }

    private static TaskView concerning(TaskView task, List<String> cases) {
        return new TaskView(
                task.id(),
                task.step(),
                new TaskView.Subject(task.subject().kind(), task.subject().id(), cases),
                task.candidates(),
                task.due(),
                task.state());
    }

    @Override
    public void ended(UUID processSubject) {
        ended.add(processSubject);
    }

    @Override
    public void moved(DeadlineId deadline) {
        moved.add(deadline);
    }

    private Optional<TaskView> find(UUID subjectId, String step) {
        return waiting.stream()
                .filter(task -> task.subject().id().equals(subjectId))
                .filter(task -> task.step().equals(step))
                .findFirst();
    }

    private static String key(UUID subjectId, String step) {
        return subjectId + " " + step;
    }
}
