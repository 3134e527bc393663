package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/** What waits: for me, for anybody in my roles, or at all; the earliest due first. */
@Service
public class ListTasks {

    private final Access access;
    private final Tasks tasks;

    ListTasks(Access access, Tasks tasks) {
        this.access = access;
        this.tasks = tasks;
    }

    /** Which list. */
    public enum View {
        MINE,
        AVAILABLE,
        ALL
    }

    /** A page of a list. */
    @Transactional(readOnly = true)
    public List<TaskView> handle(Actor who, View view, Tasks.Place after, int most) {
        access.require(who, Activity.READ_TASKS);
        return tasks.waiting(
                switch (view) {
                    case MINE -> new Tasks.Filter(who.staff(), Set.of(), after, most);
                    case AVAILABLE -> new Tasks.Filter(Optional.empty(), who.roles(), after, most);
                    case ALL -> new Tasks.Filter(Optional.empty(), Set.of(), after, most);
                });
    }

    /** One task, waiting or not. */
    @Transactional(readOnly = true)
    public Optional<TaskView> one(Actor who, TaskId id) {
        access.require(who, Activity.READ_TASKS);
        return tasks.find(id);
    }
}
