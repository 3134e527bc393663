package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

/** What somebody typed into a task that could not be ended with it. */
public interface KeptWork {

    /** Keeps the latest, in a transaction of its own if there is none. */
    void keep(TaskId task, StaffId by, String typed, Instant at);

    Optional<String> of(TaskId task, StaffId by);

    /** Forgets it once the task was ended. */
    void forget(TaskId task, StaffId by);
}
