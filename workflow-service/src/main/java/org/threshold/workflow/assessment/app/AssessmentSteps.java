package org.threshold.workflow.assessment.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class AssessmentSteps {

    /** The kind of subject that a risk’s step and limit belong to. */
    static final String RISK = "risk";

    /** Think a risk through that an outcome went ahead of (L-3.1.1). */
    static final String COMPLETE_RISK = "complete-risk";

    /** The kind of subject that a carer’s steps and limits belong to. */
    static final String CAPACITY = "parenting-capacity";

    /** Find out from general practice and adult services what is not known of a carer (L-3.1.2). */
    static final String FIND_OUT = "find-out-parenting-capacity";

    /** Sign for what is still not known of a carer (L-3.1.2). */
    static final String SIGN = "sign-parenting-capacity";

    static final Set<Role> SOCIAL_WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    static final Set<Role> MANAGERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.SERVICE_MANAGER,
                    Role.HEAD_OF_SERVICE,
                    Role.EDT_MANAGER,
                    Role.ON_CALL_SENIOR_MANAGER);

    private AssessmentSteps() {}
}
