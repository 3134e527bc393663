package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.worklist.TaskId;

/** The waiting steps that the engine has reached, each with its job. */
public interface AttachedSteps {

    /** A waiting step and the engine's key of its job. */
    record Attached(TaskId task, long jobKey) {}

    /**
     * Those that were looked at longest ago, those that never were before them; from now on they
     * count as looked at.
     *
     * @param realNow real time, as a lost step is found in
     */
    List<Attached> toLookAt(Instant realNow, int most);

    /** Takes the job off a step that still waits for it; false when it does not any more. */
    boolean detach(Attached lost);
}
