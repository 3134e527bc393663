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

    /** The kind of subject that a contact out of hours and the limit to close it belong to. */
    static final String CONTACT = "out-of-hours-contact";

    /** Review a plan of the night by 10:00 (R-TVP-6c). */
    static final String REVIEW_PLAN = OutOfHoursPlanProcess.Steps.REVIEW_OUT_OF_HOURS_PLAN;

    /** Approve or refuse a return home (L-3.1.7); no process waits for it. */
    static final String APPROVE_RETURN = "approve-return-home";

    /** Close a contact out of hours with a plan (R-TVP-6c); no process waits for it. */
    static final String CLOSE_CONTACT = "close-out-of-hours-contact";

    /** Whoever is on at the time: the night, and the day that finds it open. */
    static final Set<Role> CLOSERS =
            Set.of(Role.EDT_WORKER, Role.EDT_MANAGER, Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);

    static final Set<Role> REVIEWERS = Set.of(Role.TEAM_MANAGER);

    static final Set<Role> APPROVERS = Set.of(Role.SERVICE_MANAGER);

    private SafetySteps() {}
}
