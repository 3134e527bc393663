package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Keeps what a person has typed into a task so far, for them to go on with later. */
@Service
public class KeepTyped {

    private final Access access;
    private final Tasks tasks;
    private final KeptWork kept;
    private final CaseClock clock;

    KeepTyped(Access access, Tasks tasks, KeptWork kept, CaseClock clock) {
        this.access = access;
        this.tasks = tasks;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps it in the place of what they typed before.
     *
     * @param typed the form in the shape of the API
     * @return false where the task does not wait for this person, and nothing was kept
     */
    public boolean handle(Actor who, TaskId id, String typed) {
        access.require(who, Activity.READ_TASKS);
        var staff =
                who.staff()
                        .filter(one -> tasks.find(id).filter(it -> mayFill(it, one)).isPresent());
        staff.ifPresent(one -> kept.keep(id, one, typed, clock.now()));
        return staff.isPresent();
    }

    private static boolean mayFill(TaskView task, StaffId who) {
        return switch (task.state()) {
            case TaskState.Open _ -> true;
            case TaskState.Claimed(var by, var _) -> by.equals(who);
            case TaskState.Done _, TaskState.Withdrawn _ -> false;
        };
    }
}
