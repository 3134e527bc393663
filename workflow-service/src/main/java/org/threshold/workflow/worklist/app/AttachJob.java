package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.worklist.TaskView;

/**
 * Attaches the engine's job to the task that is already open. Safe twice.
 *
 * <p>A task that was done before its job came lets the job complete at once. A job for a step that
 * the case no longer wants finds no task and opens none; what superseded it ends its instance.
 */
@Service
public class AttachJob {

    private final Tasks tasks;
    private final EngineOutbox engine;
    private final Incidents incidents;

    AttachJob(Tasks tasks, EngineOutbox engine, Incidents incidents) {
        this.tasks = tasks;
        this.engine = engine;
        this.incidents = incidents;
    }

    /**
     * Attaches a job.
     *
     * @param step the step, as the model's header names it
     * @param jobKey the engine's key
     */
    @Transactional
    public void handle(UUID subjectId, String step, long jobKey) {
        tasks.lockForJob(subjectId, step, jobKey).ifPresent(task -> attach(task, jobKey));
    }

    private void attach(TaskView task, long jobKey) {
        incidents.healed(IncidentKind.STEP_NOT_REACHED, task.id().value());
        tasks.attach(task.id(), jobKey).ifPresent(engine::complete);
    }
}
