package org.threshold.workflow.suspicion.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class SuspicionSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "baby-suspicion";

    /** Decide, with legal advice, how a baby is kept safe (R-C&amp;F-10). */
    static final String DECIDE = "decide-with-legal-advice";

    /** The service manager, and whoever is on call at night. */
    static final Set<Role> SENIORS = Set.of(Role.SERVICE_MANAGER, Role.ON_CALL_SENIOR_MANAGER);

    private SuspicionSteps() {}
}
