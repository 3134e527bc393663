package org.threshold.workflow.worklist.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.threshold.workflow.worklist.TaskId;

/** Finds the steps that a person waits at, or has ended, and that the engine has not reached. */
public interface StepsNotReached {

    /** How long the engine may take to reach a step, in real time. */
    Duration PATIENCE = Duration.ofSeconds(45);

    /** Steps recorded at or before this real instant that the engine has not reached yet. */
    List<TaskId> recordedBy(Instant realInstant, int most);
}
