package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/**
 * A task goes to a named person, with the reason: handed over by whoever holds it, or assigned by
 * somebody who may assign.
 */
@Service
public class HandOverTask {

    private final Access access;
    private final Tasks tasks;
    private final StepNeeds needs;
    private final StaffDirectory staff;
    private final TaskRecord record;

    HandOverTask(
            Access access, Tasks tasks, StepNeeds needs, StaffDirectory staff, TaskRecord record) {
        this.access = access;
        this.tasks = tasks;
        this.needs = needs;
        this.staff = staff;
        this.record = record;
    }

    /** Hands over; empty when there is no such task. */
    @Transactional
    public Optional<Completion> handle(Actor who, TaskId id, StaffId to, String reason) {
        access.require(who, Activity.CLAIM_TASK);
        return tasks.lock(id).map(task -> handOver(who, task, to, reason.strip()));
    }

    private Completion handOver(Actor who, TaskView task, StaffId to, String reason) {
        if (!heldBy(who, task)) {
            access.require(who, Activity.ASSIGN_TASK);
        }
        if (!task.state().waits()) {
            return new Completion.Gone(
                    "This task no longer waits for anybody. Nothing was changed.");
        }
        Optional<Refusal> refusal = refusal(task, to, reason);
        if (refusal.isPresent()) {
            return new Completion.Refused(java.util.List.of(refusal.get()));
        }
        tasks.claim(task.id(), to, record.now());
        record.keep(who, "task-handed-over", task, reason);
        return new Completion.Done("The task is now with " + name(to) + ".");
    }

    private static boolean heldBy(Actor who, TaskView task) {
        return task.state() instanceof TaskState.Claimed(var by, var _) && by.equals(who.id());
    }

    private Optional<Refusal> refusal(TaskView task, StaffId to, String reason) {
        if (reason.isEmpty()) {
            return Optional.of(
                    new Refusal(
                            "reason", "The reason is missing.", "Say why the task changes hands."));
        }
        boolean able =
                staff.find(to)
                        .filter(StaffMember::active)
                        .map(StaffMember::roles)
                        .filter(roles -> roles.stream().anyMatch(task.candidates()::contains))
                        .filter(needs.of(task)::allowedTo)
                        .isPresent();
        return able
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "to",
                                "This person cannot do this task.",
                                "Choose somebody active whose role may do it."));
    }

    private String name(StaffId id) {
        return staff.find(id).map(StaffMember::name).orElse("the person you chose");
    }
}
