package org.threshold.workflow.people;

import java.util.Set;
import org.threshold.workflow.access.Actor;

/** Features that act on who lives with whom, in the transaction that records it. */
@FunctionalInterface
public interface HouseholdListener {

    /**
     * These people, children and adults, are recorded as living together from now on; some of them
     * did before.
     */
    void livingTogether(Actor by, Set<PersonId> residents);
}
