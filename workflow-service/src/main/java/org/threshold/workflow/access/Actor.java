package org.threshold.workflow.access;

import java.util.Optional;
import java.util.Set;

/**
 * Whoever asks for something: a member of staff, a system of an agency, or this service itself.
 *
 * <p>Controllers receive it as a method argument and hand it to the use case.
 *
 * @param id a {@link StaffId} for people, a {@link SystemId} for systems
 * @param agency whom they act for
 * @param roles what they act as
 */
public record Actor(ActorId id, Agency agency, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A system of an agency; it may report and be told, and decides nothing. */
    public static Actor system(SystemId id, Agency agency) {
        return new Actor(id, agency, Set.of(Role.AGENCY_CLIENT));
    }

    /** This service, when nobody asked; it holds no role, so it passes no access check. */
    public static Actor itself() {
        return new Actor(SystemId.ITSELF, Agency.THRESHOLD, Set.of());
    }

    /** The member of staff, if a person acts. */
    public Optional<StaffId> staff() {
        return id instanceof StaffId staff ? Optional.of(staff) : Optional.empty();
    }

    /** Whether this actor holds the role. */
    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
