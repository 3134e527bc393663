package org.threshold.workflow.discharge.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of a discharge, as the work list names them; no process waits for them. */
final class LeavingSteps {

    /** The kind of subject that a discharge’s steps and limits belong to. */
    static final String DISCHARGE = "discharge";

    /** Decide whether it may go ahead (R-Health-1). */
    static final String DECIDE = "decide-discharge";

    /** The unit meets before a baby with a concern leaves it (R-Health-2). */
    static final String MEET = "hold-discharge-meeting";

    /** Ring those who had not answered when it could not wait (R-Health-1). */
    static final String RING = "ring-about-discharge";

    /** Look into one that was not announced in time (R-Mid-2b). */
    static final String LOOK_INTO = "look-into-discharge-notice";

    static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER);
    static final Set<Role> UNIT = Set.of(Role.WARD, Role.PAEDIATRICIAN);
    static final Set<Role> DAY = Set.of(Role.TEAM_MANAGER);

    private LeavingSteps() {}
}
