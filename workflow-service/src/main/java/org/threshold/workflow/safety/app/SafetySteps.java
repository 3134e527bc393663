package org.threshold.workflow.safety.app;

import java.util.Set;
import org.threshold.process.OutOfHoursPlanProcess;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the model and the work list name them. */
final class SafetySteps {

    /** The kind of subject that a plan's step and limit belong to. */
    static final String PLAN = "out-of-hours-plan";

    /** The kind of subject that a decision on a return home and its approval belong to. */
    static final String RETURN_HOME = "return-home";

    /** A contact out of hours, in the audit. */
    static final String CONTACT = "out-of-hours-contact";

    /** Review a plan of the night by 10:00 (R-TVP-6c). */
    static final String REVIEW_PLAN = OutOfHoursPlanProcess.Steps.REVIEW_OUT_OF_HOURS_PLAN;

    /** Approve or refuse a return home (L-3.1.7); no process waits for it. */
    static final String APPROVE_RETURN = "approve-return-home";

    static final Set<Role> REVIEWERS = Set.of(Role.TEAM_MANAGER);

    static final Set<Role> APPROVERS = Set.of(Role.SERVICE_MANAGER);

    private SafetySteps() {}
}
