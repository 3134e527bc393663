package org.threshold.workflow.access;

import java.util.Set;

/**
 * A member of staff as others see them.
 *
 * @param name the name for display
 * @param rank {@link Rank#NONE} for everybody but police officers
 * @param active whether they may sign in
 */
public record StaffMember(
        StaffId id,
        String username,
        String name,
        Agency agency,
        Rank rank,
        Set<Role> roles,
        boolean active) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** This person as one who acts. */
    public Actor actor() {
        return new Actor(id, agency, roles);
    }
}
