package org.threshold.workflow.action.app;

import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WorkListOwners;

/** The human step of a meeting’s action, as the work list names it; no process waits for it. */
final class ActionSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String ACTION = "meeting-action";

    /** Say whether what a strategy meeting agreed is done (R-4.2-3c). */
    static final String STEP = "settle-meeting-action";

    private static final WorkListOwners OWNERS =
            new WorkListOwners(
                    Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR),
                    Set.of(Role.WARD, Role.PAEDIATRICIAN),
                    Set.of(
                            Role.ALLOCATED_SOCIAL_WORKER,
                            Role.DUTY_SOCIAL_WORKER,
                            Role.TEAM_MANAGER,
                            Role.EDT_WORKER));

    private ActionSteps() {}

    /** Who says so; for an agency without a work list our social worker asks. */
    static Set<Role> owners(Agency agency) {
        return OWNERS.of(agency);
    }
}
