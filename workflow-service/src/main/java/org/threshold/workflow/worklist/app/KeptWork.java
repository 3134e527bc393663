package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

/**
 * What people typed into tasks: one draft per person and task, and what a task was ended with. The
 * commit that ends a task with what is being sent turns that into what was used.
 */
public interface KeptWork {

    /** What somebody typed and when it was kept. */
    record Draft(TypedForm form, Instant at) {}

    /** What a task was ended with, in the shape of the API. */
    record Used(StaffId by, String json) {}

    /**
     * Keeps the latest as a draft, unless it is what this person ended the task with: a script may
     * save once more while the form is on its way.
     */
    void keep(TaskId task, StaffId by, TypedForm form, Instant at);

    /** Keeps it as what is being sent to end the task. */
    void sending(TaskId task, StaffId by, TypedForm form, Instant at);

    /** What this person typed that was not used. */
    Optional<Draft> of(TaskId task, StaffId by);

    /** What the task was ended with, where somebody sent its form. */
    Optional<Used> used(TaskId task);

    /** Forgets what was not used. */
    void forget(TaskId task, StaffId by);
}
