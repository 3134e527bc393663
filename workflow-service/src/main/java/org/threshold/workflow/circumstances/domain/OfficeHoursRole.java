package org.threshold.workflow.circumstances.domain;

import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;

/** The roles of the authority that nobody fills outside office hours. */
final class OfficeHoursRole {

    private static final Set<Role> SOCIAL_WORKERS =
            EnumSet.of(Role.DUTY_SOCIAL_WORKER, Role.ALLOCATED_SOCIAL_WORKER);
    private static final Set<Role> OTHERS =
            EnumSet.of(
                    Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.CP_CHAIR);

    private OfficeHoursRole() {}

    /** Whether the out-of-hours team stands in for this recipient (event catalogue, section 2). */
    static boolean socialWorker(Recipient recipient) {
        return recipient.staffRole().filter(SOCIAL_WORKERS::contains).isPresent();
    }

    static boolean is(Recipient recipient) {
        return socialWorker(recipient)
                || recipient.staffRole().filter(OTHERS::contains).isPresent();
    }
}
