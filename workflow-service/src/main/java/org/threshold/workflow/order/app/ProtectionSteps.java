package org.threshold.workflow.order.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class ProtectionSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "emergency-protection";

    /** Say what protects the child from then on (T12, T13). */
    static final String DECIDE = "decide-before-protection-ends";

    static final Set<Role> DECIDERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    private ProtectionSteps() {}
}
