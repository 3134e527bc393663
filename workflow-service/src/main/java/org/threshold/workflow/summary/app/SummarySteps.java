package org.threshold.workflow.summary.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class SummarySteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "case-summary";

    /** Confirm the summary of a case (R-4.2-7c). */
    static final String CONFIRM = "confirm-summary";

    static final Set<Role> CONFIRMERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private SummarySteps() {}
}
