package org.threshold.workflow.worklist.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Told;

/** Which roles a rung's words stand for: some are roles, the others depend on whose step waits. */
public final class WhoIsTold {

    private WhoIsTold() {}

    /**
     * The roles to tell, never none.
     *
     * @param owners the roles that may do the waiting step
     */
    public static Set<Role> roles(Collection<Told> told, Set<Role> owners) {
        Set<Role> roles = new LinkedHashSet<>();
        told.forEach(one -> roles.addAll(roles(one, owners)));
        if (roles.isEmpty()) {
            roles.add(Role.TEAM_MANAGER);
        }
        return roles;
    }

    private static Set<Role> roles(Told told, Set<Role> owners) {
        return switch (told) {
            case DUTY_SOCIAL_WORKER -> Set.of(Role.DUTY_SOCIAL_WORKER);
            case TEAM_MANAGER, CHAIR -> Set.of(Role.TEAM_MANAGER);
            case SERVICE_MANAGER -> Set.of(Role.SERVICE_MANAGER);
            case HEAD_OF_SERVICE -> Set.of(Role.HEAD_OF_SERVICE);
            case EDT_WORKER -> Set.of(Role.EDT_WORKER);
            case EDT_MANAGER -> Set.of(Role.EDT_MANAGER);
            case ON_CALL_SENIOR_MANAGER -> Set.of(Role.ON_CALL_SENIOR_MANAGER);
            case POLICE_REFERRAL_SERGEANT -> Set.of(Role.POLICE_REFERRAL_SERGEANT);
            case DUTY_INSPECTOR -> Set.of(Role.DUTY_INSPECTOR);
            case CLINICAL_LEAD -> Set.of(Role.CLINICAL_LEAD);
            case OWNER, RECIPIENT -> owners;
            case OUR_LEAD, PRACTICE_SAFEGUARDING_LEAD ->
                    Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);
            case OWNERS_SUPERVISOR, OWNERS_MANAGER, RECIPIENTS_SUPERVISOR -> above(owners);
        };
    }

    private static Set<Role> above(Set<Role> owners) {
        return owners.contains(Role.POLICE_REFERRAL_SERGEANT)
                ? Set.of(Role.DUTY_INSPECTOR)
                : Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }
}
