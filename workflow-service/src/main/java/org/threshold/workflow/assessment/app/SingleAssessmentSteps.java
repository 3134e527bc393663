package org.threshold.workflow.assessment.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of a single assessment, as the work list names them. */
final class SingleAssessmentSteps {

    /** The kind of subject that its own steps and limits belong to. */
    static final String ASSESSMENT = "single-assessment";

    /** The kind of subject that seeing one of its children belongs to. */
    static final String CHILD = "assessed-child";

    /** The kind of subject that asking one agency belongs to. */
    static final String AGENCY = "assessment-agency";

    /** Say who leads it, whom it is of, whom it asks, and when the manager looks at it. */
    static final String PLAN = "plan-single-assessment";

    /** See a child of it. */
    static final String SEE = "see-assessed-child";

    /** Obtain what an agency knows (T3d). */
    static final String OBTAIN = "obtain-assessment-contribution";

    /** Look at how it goes. */
    static final String CHECKPOINT = "look-at-single-assessment";

    /** Conclude it (T8). */
    static final String CONCLUDE = "conclude-single-assessment";

    /** Agree to what it concludes. */
    static final String APPROVE = "approve-single-assessment";

    static final Set<Role> WORKERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private SingleAssessmentSteps() {}
}
