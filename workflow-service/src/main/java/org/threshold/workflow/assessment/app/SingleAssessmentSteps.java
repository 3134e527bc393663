package org.threshold.workflow.assessment.app;

import java.util.Set;
import org.threshold.process.AssessmentDutyProcess.Steps;
import org.threshold.workflow.access.Role;

/** The human steps of a single assessment, as the model and the work list name them. */
final class SingleAssessmentSteps {

    /** The kind of subject that its own steps and limits belong to. */
    static final String ASSESSMENT = "single-assessment";

    /** The kind of subject that seeing one of its children belongs to. */
    static final String CHILD = "assessed-child";

    /** The kind of subject that asking one agency belongs to. */
    static final String AGENCY = "assessment-agency";

    /** Say who leads it, whom it is of, whom it asks, and when the manager looks at it. */
    static final String PLAN = Steps.PLAN_SINGLE_ASSESSMENT;

    /** See a child of it. */
    static final String SEE = Steps.SEE_ASSESSED_CHILD;

    /** Obtain what an agency knows (T3d). */
    static final String OBTAIN = Steps.OBTAIN_ASSESSMENT_CONTRIBUTION;

    /** Look at how it goes. */
    static final String CHECKPOINT = Steps.LOOK_AT_SINGLE_ASSESSMENT;

    /** Conclude it (T8). */
    static final String CONCLUDE = Steps.CONCLUDE_SINGLE_ASSESSMENT;

    /** Agree to what it concludes. */
    static final String APPROVE = Steps.APPROVE_SINGLE_ASSESSMENT;

    static final Set<Role> WORKERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    /** Whatever a manager does; social workers do the rest. */
    static final Set<String> OF_MANAGERS = Set.of(PLAN, CHECKPOINT, APPROVE);

    private SingleAssessmentSteps() {}
}
