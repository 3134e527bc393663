package org.threshold.workflow.improvement.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of supervision, as the work list names it; no process waits for it. */
final class SupervisionSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "case-supervision";

    /** Hold a supervision on a case (L-3.1.27). */
    static final String HOLD = "hold-supervision";

    static final Set<Role> SUPERVISORS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private SupervisionSteps() {}
}
