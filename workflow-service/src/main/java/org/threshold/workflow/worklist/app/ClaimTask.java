package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/**
 * Somebody takes a task for themselves, if they may end it; whoever is slower hears who was
 * quicker.
 */
@Service
public class ClaimTask {

    private final Access access;
    private final Tasks tasks;
    private final StepNeeds needs;
    private final Sentences sentences;
    private final TaskRecord record;

    ClaimTask(Access access, Tasks tasks, StepNeeds needs, Sentences sentences, TaskRecord record) {
        this.access = access;
        this.tasks = tasks;
        this.needs = needs;
        this.sentences = sentences;
        this.record = record;
    }

    /** Claims; empty when there is no such task. Claiming one's own task again changes nothing. */
    @Transactional
    public Optional<Taking> handle(Actor who, TaskId id) {
        access.require(who, Activity.CLAIM_TASK);
        StaffId staff = who.staff().orElseThrow();
        return tasks.lock(id).map(task -> claim(who, staff, task));
    }

    private Taking claim(Actor who, StaffId staff, TaskView task) {
        Optional<String> late = sentences.forLateComer(task, who);
        if (late.isPresent()) {
            return new Taking.Gone(late.get());
        }
        if (task.state() instanceof TaskState.Open) {
            access.require(who, needs.of(task));
            tasks.claim(task.id(), staff, record.now());
            record.keep(who, "task-claimed", task, "");
        }
        return new Taking.Taken(task);
    }
}
