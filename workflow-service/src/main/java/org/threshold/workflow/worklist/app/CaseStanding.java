package org.threshold.workflow.worklist.app;

import java.util.Set;
import org.threshold.workflow.worklist.TaskId;

/** Where a case stands, as far as tasks alone do not say. */
public interface CaseStanding {

    /** Whether there is such a case. */
    boolean isCase(String caseRef);

    /** The waiting tasks of a case for which no process waits. */
    Set<TaskId> besideProcesses(String caseRef);
}
