package org.threshold.workflow.access;

import static org.threshold.workflow.access.Role.ALLOCATED_SOCIAL_WORKER;
import static org.threshold.workflow.access.Role.CLINICAL_LEAD;
import static org.threshold.workflow.access.Role.CP_CHAIR;
import static org.threshold.workflow.access.Role.DUTY_INSPECTOR;
import static org.threshold.workflow.access.Role.DUTY_SOCIAL_WORKER;
import static org.threshold.workflow.access.Role.EDT_MANAGER;
import static org.threshold.workflow.access.Role.EDT_WORKER;
import static org.threshold.workflow.access.Role.HEAD_OF_SERVICE;
import static org.threshold.workflow.access.Role.ON_CALL_SENIOR_MANAGER;
import static org.threshold.workflow.access.Role.PAEDIATRICIAN;
import static org.threshold.workflow.access.Role.POLICE_REFERRAL_SERGEANT;
import static org.threshold.workflow.access.Role.SERVICE_MANAGER;
import static org.threshold.workflow.access.Role.TEAM_MANAGER;
import static org.threshold.workflow.access.Role.WARD;

import java.util.EnumSet;
import java.util.Set;

/** Named groups of roles, for the table of who may do what. */
record Roles(Set<Role> roles) {

    static final Roles MANAGERS =
            only(TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE)
                    .and(EDT_MANAGER, ON_CALL_SENIOR_MANAGER);
    static final Roles CHAIRS = MANAGERS.and(CP_CHAIR);
    static final Roles CASEWORK =
            MANAGERS.and(DUTY_SOCIAL_WORKER, ALLOCATED_SOCIAL_WORKER, EDT_WORKER);
    static final Roles AUTHORITY = CASEWORK.and(CP_CHAIR);
    static final Roles POLICE = only(POLICE_REFERRAL_SERGEANT, DUTY_INSPECTOR);
    static final Roles PRACTITIONERS =
            AUTHORITY.and(POLICE).and(PAEDIATRICIAN, WARD, CLINICAL_LEAD);

    Roles {
        roles = Set.copyOf(roles);
    }

    static Roles only(Role... roles) {
        return new Roles(Set.of(roles));
    }

    Roles and(Role... more) {
        return and(only(more));
    }

    Roles and(Roles more) {
        var all = EnumSet.copyOf(roles);
        all.addAll(more.roles);
        return new Roles(all);
    }
}
