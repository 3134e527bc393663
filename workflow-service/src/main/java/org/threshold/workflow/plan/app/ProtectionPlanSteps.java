package org.threshold.workflow.plan.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of a child protection plan, as the work list names them. */
final class ProtectionPlanSteps {

    /** The kind of subject that the steps and their limits belong to. */
    static final String PLAN = "child-protection-plan";

    /** Record what the conference decided. */
    static final String DECIDE = "decide-protection-plan";

    /** Say who works with the family, and what must change. */
    static final String COMPLETE = "complete-protection-plan";

    /** Hold the core group (T9). */
    static final String CORE_GROUP = "hold-core-group";

    /** Hold the review conference (T10). */
    static final String REVIEW = "hold-review-conference";

    static final Set<Role> CHAIRS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER);

    static final Set<Role> WORKERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    private ProtectionPlanSteps() {}
}
