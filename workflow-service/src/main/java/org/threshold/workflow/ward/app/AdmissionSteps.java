package org.threshold.workflow.ward.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of an admission that was told without a reference of ours. */
final class AdmissionSteps {

    /** The kind of subject that they and their limits belong to. */
    static final String ADMISSION = "admission-report";

    /** Somebody says which of the known children was admitted. */
    static final String CONFIRM = "confirm-admitted-child";

    /** Somebody looks whether a child without an open case needs a referral. */
    static final String LOOK = "look-at-admission";

    static final Set<Role> DUTY = Set.of(Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    private AdmissionSteps() {}
}
