package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/** One task with its limit, for its page. */
@Service
public class ShowTask {

    private final Access access;
    private final Tasks tasks;
    private final Deadlines deadlines;

    ShowTask(Access access, Tasks tasks, Deadlines deadlines) {
        this.access = access;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /** A task, waiting or not, and the limit it runs under. */
    public record Seen(TaskView task, Optional<Deadline> limit) {}

    /** Shows it; empty when there is no such task. */
    @Transactional(readOnly = true)
    public Optional<Seen> handle(Actor who, TaskId id) {
        access.require(who, Activity.READ_TASKS);
        return tasks.find(id).map(task -> new Seen(task, limit(task)));
    }

    private Optional<Deadline> limit(TaskView task) {
        return deadlines.of(task.subject().kind(), task.subject().id()).stream()
                .filter(limit -> limit.waiting().step().equals(task.step()))
                .reduce((earlier, later) -> later);
    }
}
