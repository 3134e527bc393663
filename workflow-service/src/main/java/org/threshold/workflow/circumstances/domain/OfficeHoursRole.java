package org.threshold.workflow.circumstances.domain;

import java.util.EnumSet;
import java.util.Optional;
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

    /**
     * Who hears in this recipient's place: the out-of-hours team for social workers (event
     * catalogue, section 2), and for what cannot wait the on-call senior manager for the service
     * manager (rules.md, section 5).
     */
    static Optional<Recipient> standIn(Recipient recipient, Priority priority) {
        if (socialWorker(recipient)) {
            return Optional.of(Recipient.of(Role.EDT_WORKER));
        }
        return priority == Priority.P1 && recipient.equals(Recipient.of(Role.SERVICE_MANAGER))
                ? Optional.of(Recipient.of(Role.ON_CALL_SENIOR_MANAGER))
                : Optional.empty();
    }

    private static boolean socialWorker(Recipient recipient) {
        return recipient.staffRole().filter(SOCIAL_WORKERS::contains).isPresent();
    }

    static boolean is(Recipient recipient) {
        return socialWorker(recipient)
                || recipient.staffRole().filter(OTHERS::contains).isPresent();
    }
}
