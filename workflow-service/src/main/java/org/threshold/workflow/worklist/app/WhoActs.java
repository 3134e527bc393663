package org.threshold.workflow.worklist.app;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineId;

/** Knows which roles may do what waits, and which cases a task is about. */
public interface WhoActs {

    /** The candidates of the waiting task of each deadline; one without a task is left out. */
    Map<DeadlineId, Set<Role>> candidates(Collection<DeadlineId> deadlines);

    /** The cases of each subject or task; one that no task knows is left out. */
    Map<UUID, Set<String>> cases(Collection<UUID> subjectsOrTasks);
}
