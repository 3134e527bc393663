package org.threshold.workflow.liaison.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of liaisons, as the work list names them; no process waits for them. */
final class LiaisonSteps {

    /** The kind of subject that they and their limits belong to: the liaisons of one practice. */
    static final String SERIES = "practice-liaison";

    /** The kind of subject that the audit names one meeting by. */
    static final String LIAISON = "liaison";

    /** Plan the first one of a practice that never had any (R-GP-1). */
    static final String PLAN = "plan-liaison";

    /** Hold the next one (R-GP-1). */
    static final String HOLD = "hold-liaison";

    /** Tell the practice’s named GP that two in a row did not take place (R-GP-1). */
    static final String TELL = "tell-named-gp";

    static final Set<Role> HOLDERS = Set.of(Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);

    static final Set<Role> TELLERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private LiaisonSteps() {}
}
