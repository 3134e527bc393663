package org.threshold.workflow.plan.app;

import java.util.Set;
import org.threshold.process.ProtectionPlanDutyProcess.Steps;
import org.threshold.workflow.access.Role;

/** The human steps of a child protection plan, as the model and the work list name them. */
final class ProtectionPlanSteps {

    /** The kind of subject that the steps and their limits belong to. */
    static final String PLAN = "child-protection-plan";

    /** Record what the conference decided; no process waits for it. */
    static final String DECIDE = "decide-protection-plan";

    /** Say who works with the family, and what must change. */
    static final String COMPLETE = Steps.COMPLETE_PROTECTION_PLAN;

    /** Hold the core group (T9). */
    static final String CORE_GROUP = Steps.HOLD_CORE_GROUP;

    /** Hold the review conference (T10). */
    static final String REVIEW = Steps.HOLD_REVIEW_CONFERENCE;

    static final Set<Role> CHAIRS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER);

    static final Set<Role> WORKERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    private ProtectionPlanSteps() {}
}
