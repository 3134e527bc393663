package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.worklist.TaskView;

/** Finds what waits for a person in a case. */
@FunctionalInterface
public interface CaseTasks {

    /** The kinds of subject whose limits and tasks are about telling somebody. */
    Set<String> TELLING = Set.of("notification", "change");

    /**
     * The waiting tasks of a case, the earliest due first and those about telling somebody last, at
     * most 200.
     */
    List<TaskView> waiting(String caseRef);
}
