package org.threshold.workflow.otherchild.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of a decision about another child; no process waits for it. */
final class OtherChildSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "other-child";

    /** Decide what happens for another child (L-3.1.8). */
    static final String DECIDE = "decide-other-child";

    static final Set<Role> CANDIDATES =
            Set.of(
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER,
                    Role.SERVICE_MANAGER);

    private OtherChildSteps() {}
}
