package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.worklist.TaskId;

/**
 * Holds what waits here against what waits in the engine: a step that the engine has not reached
 * within a minute becomes an incident, also when a person was quicker than that and has ended it:
 * what they decided has not reached the process. The task itself is on the work list all along.
 */
@Service
public class Reconcile {

    private static final int AT_ONCE = 100;

    private final StepsNotReached steps;
    private final Incidents incidents;

    Reconcile(StepsNotReached steps, Incidents incidents) {
        this.steps = steps;
        this.incidents = incidents;
    }

    /** Looks once; answers how many steps the engine lacks. */
    @Transactional
    public int handle(Instant realNow) {
        List<TaskId> missing = steps.recordedBy(realNow.minus(StepsNotReached.PATIENCE), AT_ONCE);
        missing.forEach(
                task ->
                        incidents.raise(
                                IncidentKind.STEP_NOT_REACHED,
                                task.value(),
                                "The engine has not reached the step of a task, which waits for a"
                                        + " person or was done before. Start the process again."));
        return missing.size();
    }
}
