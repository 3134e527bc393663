package org.threshold.workflow.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds members of staff; names leave it for display to people only. */
public interface StaffDirectory {

    /** The member with this id, active or not. */
    Optional<StaffMember> find(StaffId id);

    /** The member with this user name, in any case of letters, active or not. */
    Optional<StaffMember> findByUsername(String username);

    /** Names for display; an id that nobody has is left out. */
    Map<StaffId, String> names(Collection<StaffId> ids);

    /** Everybody active who holds the role, in the order of their names. */
    List<StaffMember> holding(Role role);
}
