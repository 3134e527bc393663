package org.threshold.workflow.minutes.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of a conference’s minutes, as the work list names them; no process waits. */
final class MinutesSteps {

    /** The kind of subject that the steps and their limits belong to. */
    static final String MINUTES = "conference-minutes";

    /** Say that the minutes are ready, and send them out. */
    static final String SEND = "send-conference-minutes";

    /** See to it that every practice has filed them (R-GP-3). */
    static final String DISTRIBUTE = "complete-minutes-distribution";

    static final Set<Role> CHAIRS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER);

    static final Set<Role> WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private MinutesSteps() {}
}
