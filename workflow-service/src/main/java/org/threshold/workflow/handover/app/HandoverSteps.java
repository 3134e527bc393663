package org.threshold.workflow.handover.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class HandoverSteps {

    /** The kind of subject that they and their limits belong to. */
    static final String ENTRY = "handover-entry";

    /** Take the case over for the night (R-ASC-1). */
    static final String TAKE_OVER = "take-over-for-the-night";

    /** Ring the out-of-hours team about a case that they did not take over (R-ASC-1). */
    static final String RING = "ring-out-of-hours-team";

    static final Set<Role> NIGHT = Set.of(Role.EDT_WORKER, Role.EDT_MANAGER);

    /** Those of the day, and the manager of the night whom their silence reaches. */
    static final Set<Role> RINGERS =
            Set.of(Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.EDT_MANAGER);

    private HandoverSteps() {}
}
