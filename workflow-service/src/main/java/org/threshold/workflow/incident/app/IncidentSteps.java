package org.threshold.workflow.incident.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class IncidentSteps {

    /** The kind of subject that the steps and their limits belong to. */
    static final String INCIDENT = "domestic-abuse-incident";

    /** Assess the incident (L-3.1.3c, R-TVP-2). */
    static final String ASSESS = "assess-domestic-abuse-incident";

    /** Complete a DASH that could not wait for the household (L-3.1.3a). */
    static final String COMPLETE = "complete-provisional-dash";

    /** Say what follows where nobody engaged and the grade rose (L-3.1.3b, R-TVP-1). */
    static final String SUPERVISE = "supervise-raised-dash";

    /** The police assess where they attended; social care does where they did not. */
    static final Set<Role> ASSESSORS =
            Set.of(
                    Role.POLICE_REFERRAL_SERGEANT,
                    Role.DUTY_INSPECTOR,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.EDT_WORKER);

    static final Set<Role> SUPERVISORS = Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);

    private IncidentSteps() {}
}
