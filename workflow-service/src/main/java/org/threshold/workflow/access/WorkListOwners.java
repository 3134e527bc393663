package org.threshold.workflow.access;

import java.util.Set;

/**
 * Who has a step that belongs to an agency. Police and hospital have a work list here; for any
 * other agency our own people ask it.
 */
public record WorkListOwners(Set<Role> police, Set<Role> hospital, Set<Role> ours) {

    public WorkListOwners {
        police = Set.copyOf(police);
        hospital = Set.copyOf(hospital);
        ours = Set.copyOf(ours);
    }

    /** The roles that have a step of an agency. */
    public Set<Role> of(Agency agency) {
        return switch (agency) {
            case POLICE -> police;
            case HOSPITAL -> hospital;
            case CHILDRENS_SOCIAL_CARE,
                    OUT_OF_HOURS,
                    GP,
                    HEALTH_VISITING,
                    MIDWIFERY,
                    SCHOOL,
                    ADULT_SERVICES,
                    PROBATION,
                    LEGAL_SERVICES,
                    OTHER_AUTHORITY,
                    THRESHOLD ->
                    ours;
        };
    }
}
