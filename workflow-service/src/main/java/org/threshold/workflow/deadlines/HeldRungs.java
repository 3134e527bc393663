package org.threshold.workflow.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Role;

/** Reads the rungs that are held: not reached yet, of deadlines that are still open. */
public interface HeldRungs {

    /** Those held for these roles, the one that ends soonest first. */
    List<HeldRung> of(Set<Role> roles, int most);

    /** The one of a deadline. */
    Optional<HeldRung> of(DeadlineId deadline);
}
