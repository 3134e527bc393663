package org.threshold.workflow.worklist;

import java.util.Map;
import java.util.UUID;

/** Which tasks of a subject wait, so that its page can lead to them. */
@FunctionalInterface
public interface WaitingTasks {

    /** The waiting tasks of a subject, by the code of their step. */
    Map<String, TaskId> of(UUID subjectId);
}
