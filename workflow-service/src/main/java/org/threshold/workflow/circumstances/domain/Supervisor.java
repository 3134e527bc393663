package org.threshold.workflow.circumstances.domain;

import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;

/** Who is above a duty role, in its own agency. */
public final class Supervisor {

    private Supervisor() {}

    /** The supervisor's duty role. */
    public static Recipient of(Recipient recipient) {
        Optional<Role> role = recipient.staffRole();
        return role.isPresent()
                ? above(role.get(), recipient)
                : new Recipient(recipient.agency(), "duty-supervisor");
    }

    private static Recipient above(Role role, Recipient recipient) {
        return switch (role) {
            case DUTY_SOCIAL_WORKER, ALLOCATED_SOCIAL_WORKER -> Recipient.of(Role.TEAM_MANAGER);
            case TEAM_MANAGER, CP_CHAIR -> Recipient.of(Role.SERVICE_MANAGER);
            case SERVICE_MANAGER, HEAD_OF_SERVICE -> Recipient.of(Role.HEAD_OF_SERVICE);
            case EDT_WORKER -> Recipient.of(Role.EDT_MANAGER);
            case EDT_MANAGER, ON_CALL_SENIOR_MANAGER -> Recipient.of(Role.ON_CALL_SENIOR_MANAGER);
            case POLICE_REFERRAL_SERGEANT, DUTY_INSPECTOR -> Recipient.of(Role.DUTY_INSPECTOR);
            case PAEDIATRICIAN, WARD, CLINICAL_LEAD ->
                    new Recipient(Agency.HOSPITAL, "duty-supervisor");
            case HEALTH_VISITOR, OPERATOR, AGENCY_CLIENT ->
                    new Recipient(recipient.agency(), "duty-supervisor");
        };
    }
}
