package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The work list in memory: what is open, and what became of the rest. */
final class StepsInMemory implements HumanSteps {

    /** What those read who come too late. */
    static final String GONE = "Somebody has done this.";

    final List<TaskView> tasks = new ArrayList<>();

    /** The subjects whose processes were told to end. */
    final Set<UUID> ended = new HashSet<>();

    /** The steps that wait for somebody, as {@code step: roles}. */
    List<String> open() {
        return waiting(_ -> true).stream()
                .map(task -> task.step() + ": " + task.candidates().stream().sorted().toList())
                .toList();
    }

    List<TaskView> waiting(Predicate<TaskView> wanted) {
        return tasks.stream().filter(task -> task.state().waits()).filter(wanted).toList();
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        var waiting = due.waiting();
        var subject = new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases());
        var id = new TaskId(UUID.randomUUID());
        var when = new TaskView.Due(due.term().anchor(), due.dueAt());
        tasks.add(new TaskView(id, step, subject, candidates, when, new TaskState.Open()));
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
        return waiting(task -> task.subject().id().equals(subjectId) && task.step().equals(step))
                .stream()
                .findFirst()
                .<Taking>map(Taking.Taken::new)
                .orElseGet(() -> new Taking.Gone(GONE));
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        end(task, new TaskState.Done(who.id(), task.due().openedAt()));
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        throw new UnsupportedOperationException("nothing here overtakes a step");
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

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        throw new UnsupportedOperationException("nothing here concerns more cases");
    }

    @Override
    public void ended(UUID processSubject) {
        ended.add(processSubject);
    }

    @Override
    public void moved(DeadlineId deadline) {
        throw new UnsupportedOperationException("nothing here moves a limit");
    }

    private void withdraw(Actor who, Predicate<TaskView> which, String words) {
        waiting(which)
                .forEach(
                        task ->
                                end(
                                        task,
                                        new TaskState.Withdrawn(
                                                who.id(), task.due().openedAt(), words)));
    }

    private void end(TaskView task, TaskState state) {
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
