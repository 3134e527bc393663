package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/**
 * Shows what a task was ended with to a person who typed something else into it. Only whoever may
 * do the task reads it, and that they did is kept.
 */
@Service
public class ReadWhatWasUsed {

    private final Access access;
    private final KeptWork kept;
    private final StaffDirectory staff;
    private final TaskRecord record;

    ReadWhatWasUsed(Access access, KeptWork kept, StaffDirectory staff, TaskRecord record) {
        this.access = access;
        this.kept = kept;
        this.staff = staff;
        this.record = record;
    }

    /**
     * What was recorded.
     *
     * @param by the name of whoever did
     * @param json the form in the shape of the API
     */
    public record Recorded(String by, Instant at, String json) {}

    /** Shows it; empty where the task waits, ended without its form, or is none of theirs. */
    @Transactional
    public Optional<Recorded> handle(Actor who, TaskView task) {
        access.require(who, Activity.READ_TASKS);
        boolean theirs = !Collections.disjoint(who.roles(), task.candidates());
        boolean typed = who.staff().flatMap(one -> kept.of(task.id(), one)).isPresent();
        return theirs && typed && task.state() instanceof TaskState.Done(var _, var at)
                ? kept.used(task.id()).map(used -> recorded(who, task, used, at))
                : Optional.empty();
    }

    private Recorded recorded(Actor who, TaskView task, KeptWork.Used used, Instant at) {
        record.keep(who, "task-answers-read", task, "");
        return new Recorded(name(used.by()), at, used.json());
    }

    private String name(StaffId id) {
        return staff.names(List.of(id)).getOrDefault(id, "Somebody");
    }
}
