package org.threshold.workflow.strategy;

import org.threshold.workflow.access.Actor;

/** Features that act on a concern that somebody raised, in the transaction that records it. */
@FunctionalInterface
public interface ConcernListener {

    /** A person had a concern discussed; the rows of the cases it names are locked. */
    void raised(Actor by, CallForDiscussion call);
}
