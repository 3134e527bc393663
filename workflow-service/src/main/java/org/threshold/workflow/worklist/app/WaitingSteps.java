package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Steps that wait, kept as rows; the engine is told through its lane. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class WaitingSteps implements HumanSteps {

    private final Tasks tasks;
    private final Sentences sentences;
    private final Deadlines deadlines;
    private final EngineOutbox engine;
    private final Making making;

    WaitingSteps(
            Tasks tasks,
            Sentences sentences,
            Deadlines deadlines,
            EngineOutbox engine,
            Making making) {
        this.tasks = tasks;
        this.sentences = sentences;
        this.deadlines = deadlines;
        this.engine = engine;
        this.making = making;
    }

    @Override
    public TaskId open(String step, Deadline due, Set<Role> candidates) {
        return openPart(due.waiting().id(), step, due, candidates);
    }

    @Override
    public TaskId openPart(UUID processSubject, String step, Deadline due, Set<Role> candidates) {
        TaskView task = making.task(step, due, candidates);
        return add(new Tasks.NewTask(task, due.id(), true, processSubject));
    }

    @Override
    public TaskId openAside(String step, Deadline due, Set<Role> candidates) {
        TaskView task = making.task(step, due, candidates);
        return add(new Tasks.NewTask(task, due.id(), false, task.subject().id()));
    }

    private TaskId add(Tasks.NewTask added) {
        TaskView task = added.task();
        if (tasks.add(added)) {
            return task.id();
        }
        return tasks.lockLatest(task.subject().id(), task.step()).orElseThrow().id();
    }

    @Override
    public Taking take(Actor who, UUID subjectId, String step) {
        TaskView task =
                tasks.lockLatest(subjectId, step)
                        .orElseThrow(() -> new IllegalStateException("no step " + step));
        Optional<String> late = sentences.forLateComer(task, who);
        return late.isPresent() ? new Taking.Gone(late.get()) : new Taking.Taken(task);
    }

    @Override
    public void finish(Actor who, TaskView task, Map<String, Object> outcome) {
        tasks.done(task.id(), who.id(), making.now(), outcome).ifPresent(engine::complete);
    }

    @Override
    public void overtake(Actor who, UUID subjectId, String step, Map<String, Object> outcome) {
        tasks.lockLatest(subjectId, step)
                .filter(task -> task.state().waits())
                .ifPresent(task -> finish(who, task, outcome));
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, String words) {
        withdraw(who, tasks.lockWaiting(subjectId), words);
    }

    @Override
    public void withdraw(Actor who, UUID subjectId, Set<String> steps, String words) {
        List<TaskView> waiting = tasks.lockWaiting(subjectId);
        withdraw(who, waiting.stream().filter(task -> steps.contains(task.step())).toList(), words);
    }

    private void withdraw(Actor who, List<TaskView> waiting, String words) {
        waiting.forEach(task -> tasks.withdraw(task.id(), who.id(), making.now(), words));
    }

    @Override
    public void concerning(UUID subjectId, List<String> cases) {
        tasks.concerning(subjectId, cases);
    }

    @Override
    public void ended(UUID processSubject) {
        tasks.unreached(processSubject);
    }

    @Override
    public void moved(DeadlineId deadline) {
        deadlines.find(deadline).ifPresent(moved -> tasks.moveDue(deadline, moved.dueAt()));
    }

    /** Gives new tasks their identity and instant. */
    @Service
    static class Making {

        private final Ids ids;
        private final CaseClock clock;

        Making(Ids ids, CaseClock clock) {
            this.ids = ids;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.now();
        }

        TaskView task(String step, Deadline due, Set<Role> candidates) {
            var waiting = due.waiting();
            return new TaskView(
                    new TaskId(ids.next()),
                    step,
                    new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases()),
                    candidates,
                    new TaskView.Due(clock.now(), due.dueAt()),
                    new TaskState.Open());
        }
    }
}
