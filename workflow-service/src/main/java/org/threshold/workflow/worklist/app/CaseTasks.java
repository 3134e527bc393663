package org.threshold.workflow.worklist.app;

import java.util.List;
import org.threshold.workflow.worklist.TaskView;

/** Finds what waits for a person in a case. */
@FunctionalInterface
public interface CaseTasks {

    /**
     * The waiting tasks of a case, the earliest due first and those about telling somebody last, at
     * most 200.
     */
    List<TaskView> waiting(String caseRef);
}
