package org.threshold.workflow.carer.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of a carer’s check, as the work list names it; no process waits for it. */
final class CarerSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String CHECK = "carer-check";

    /** Record who took over care, and have them checked (R-TVP-4). */
    static final String STEP = "check-carer";

    /** Whoever is on at the time, day or night. */
    static final Set<Role> CHECKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    private CarerSteps() {}
}
