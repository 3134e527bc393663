package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/** The task rows. Whatever changes one has locked it first. */
public interface Tasks {

    /** Adds a task; false when this step of the subject waits already. */
    boolean add(NewTask task);

    Optional<TaskView> find(TaskId id);

    Optional<TaskView> lock(TaskId id);

    /** The waiting task of a step, or else the last one. */
    Optional<TaskView> latest(UUID subjectId, String step);

    /** The waiting task of a step, or else the last one, locked. */
    Optional<TaskView> lockLatest(UUID subjectId, String step);

    /** All waiting tasks of a subject, locked. */
    List<TaskView> lockWaiting(UUID subjectId);

    void claim(TaskId id, StaffId by, Instant at);

    void release(TaskId id);

    /** Ends a task; answers what the engine is to be told, once the job is known. */
    Optional<JobCompletion> done(TaskId id, ActorId by, Instant at, Map<String, Object> outcome);

    void withdraw(TaskId id, ActorId by, Instant at, String words);

    /** The task that a job of the engine belongs to, locked: one without a job, or with this. */
    Optional<TaskView> lockForJob(UUID subjectId, String step, long jobKey);

    /** Attaches the job; answers what it is to be told when the task was done before it came. */
    Optional<JobCompletion> attach(TaskId id, long jobKey);

    /** The tasks of a process that were done and never reached wait for no job any more. */
    void unreached(UUID processSubject);

    void moveDue(DeadlineId deadline, Instant dueAt);

    /** Keeps which cases the waiting tasks of a subject are about. */
    void concerning(UUID subjectId, List<String> cases);

    /**
     * A task to add.
     *
     * @param task the task, open
     * @param deadline what it is due by
     * @param withEngine whether a process waits at this step
     * @param processSubject the subject of that process; the task's own where there is none
     */
    record NewTask(TaskView task, DeadlineId deadline, boolean withEngine, UUID processSubject) {}
}
