package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.LateComer;

/** The work list in memory: what waits, and with what each step was ended. */
final class FakeSteps implements HumanSteps {

    private final Map<TaskId, TaskView> tasks = new LinkedHashMap<>();
    private final Map<TaskId, DeadlineId> limits = new LinkedHashMap<>();
    private final Map<TaskId, Map<String, Object>> outcomes = new LinkedHashMap<>();
    private final Deadlines deadlines;
    private final CaseClock clock;

    FakeSteps(Deadlines deadlines, CaseClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        var waiting = waiting(due.waiting().id(), step);
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        var id = new TaskId(UUID.randomUUID());
        var subject = due.waiting();
        tasks.put(
                id,
                new TaskView(
                        id,
                        step,
                        new TaskView.Subject(subject.kind(), subject.id(), subject.cases()),
                        candidates,
                        new TaskView.Due(clock.now(), due.dueAt()),
                        new TaskState.Open()));
        limits.put(id, due.id());
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
        TaskView task =
                latest(subjectId, step)
                        .orElseThrow(() -> new IllegalStateException("no step " + step));
        return LateComer.sentence(task, who, "Dana Duty")
                .<Taking>map(Taking.Gone::new)
                .orElseGet(() -> new Taking.Taken(task));
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        put(task, new TaskState.Done(who.id(), clock.now()));
        outcomes.put(task.id(), outcome);
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        waiting(subjectId, step).ifPresent(task -> finish(who, task, outcome));
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        withdraw(who, task -> task.subject().id().equals(subjectId), words);
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        withdraw(
                who,
                task -> task.subject().id().equals(subjectId) && steps.contains(task.step()),
                words);
    }

    private void withdraw(Actor who, Predicate<TaskView> which, String words) {
        List.copyOf(tasks.values()).stream()
                .filter(task -> task.state().waits())
                .filter(which)
                .forEach(task -> put(task, new TaskState.Withdrawn(who.id(), clock.now(), words)));
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        for (var task : List.copyOf(tasks.values())) {
            if (task.state().waits() && task.subject().id().equals(subjectId)) {
                var subject = new TaskView.Subject(task.subject().kind(), subjectId, cases);
                tasks.put(
                        task.id(),
                        new TaskView(
                                task.id(),
                                task.step(),
                                subject,
                                task.candidates(),
                                task.due(),
                                task.state()));
            }
        }
    }

    @Override
    public void ended(UUID processSubject) {}

    @Override
    public void moved(DeadlineId deadline) {
        var dueAt = deadlines.find(deadline).orElseThrow().dueAt();
        for (var task : List.copyOf(tasks.values())) {
            if (task.state().waits() && deadline.equals(limits.get(task.id()))) {
                var due = new TaskView.Due(task.due().openedAt(), dueAt);
                tasks.put(
                        task.id(),
                        new TaskView(
                                task.id(),
                                task.step(),
                                task.subject(),
                                task.candidates(),
                                due,
                                task.state()));
            }
        }
    }

    /** Somebody takes a step. */
    void claim(StaffId by, TaskView task) {
        put(task, new TaskState.Claimed(by, clock.now()));
    }

    /** The steps of a discussion that wait, by name. */
    List<String> waiting(DiscussionId id) {
        return tasks.values().stream()
                .filter(task -> task.subject().id().equals(id.value()) && task.state().waits())
                .map(TaskView::step)
                .toList();
    }

    /** The step that waits. */
    TaskView task(DiscussionId id, String step) {
        return waiting(id.value(), step).orElseThrow();
    }

    /** With what the last of these steps that ended was ended. */
    Map<String, Object> outcome(DiscussionId id, String step) {
        return outcomes.entrySet().stream()
                .filter(
                        entry -> {
                            var task = Optional.ofNullable(tasks.get(entry.getKey())).orElseThrow();
                            return task.subject().id().equals(id.value())
                                    && task.step().equals(step);
                        })
                .map(Map.Entry::getValue)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private Optional<TaskView> waiting(UUID subjectId, String step) {
        return latest(subjectId, step).filter(task -> task.state().waits());
    }

    private Optional<TaskView> latest(UUID subjectId, String step) {
        var all = new ArrayList<>(tasks.values());
        return all.reversed().stream()
                .filter(task -> task.subject().id().equals(subjectId) && task.step().equals(step))
                .findFirst();
    }

    private void put(TaskView task, TaskState state) {
        tasks.put(
                task.id(),
                new TaskView(
                        task.id(),
                        task.step(),
                        task.subject(),
                        task.candidates(),
                        task.due(),
                        state));
    }
}
