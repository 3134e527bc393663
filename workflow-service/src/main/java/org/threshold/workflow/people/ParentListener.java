package org.threshold.workflow.people;

import org.threshold.workflow.access.Actor;

/** Features that act on what is recorded of a parent, in the transaction that records it. */
@FunctionalInterface
public interface ParentListener {

    /** This is recorded of this parent of the child from now on; not called when it was before. */
    void recorded(Actor by, PersonId child, ParentRole role, ParentStanding standing);
}
