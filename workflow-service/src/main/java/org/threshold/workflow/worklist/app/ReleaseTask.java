package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Somebody gives a task back, so that others can take it. */
@Service
public class ReleaseTask {

    private final Access access;
    private final Tasks tasks;
    private final Sentences sentences;
    private final TaskRecord record;

    ReleaseTask(Access access, Tasks tasks, Sentences sentences, TaskRecord record) {
        this.access = access;
        this.tasks = tasks;
        this.sentences = sentences;
        this.record = record;
    }

    /** Releases; empty when there is no such task. Releasing an open task changes nothing. */
    @Transactional
    public Optional<Taking> handle(Actor who, TaskId id) {
        access.require(who, Activity.CLAIM_TASK);
        return tasks.lock(id).map(task -> release(who, task));
    }

    private Taking release(Actor who, TaskView task) {
        Optional<String> late = sentences.forLateComer(task, who);
        if (late.isPresent()) {
            return new Taking.Gone(late.get());
        }
        if (task.state() instanceof TaskState.Claimed) {
            tasks.release(task.id());
            record.keep(who, "task-released", task, "");
        }
        return new Taking.Taken(task);
    }
}
