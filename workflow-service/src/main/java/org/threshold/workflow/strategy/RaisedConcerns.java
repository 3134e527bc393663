package org.threshold.workflow.strategy;

import org.threshold.workflow.access.Actor;

/** Concerns that somebody raises, and everything that acts on one. */
@FunctionalInterface
public interface RaisedConcerns {

    /**
     * Has a concern discussed as {@link StrategyDiscussions#call} does, makes an injury of a mark
     * that is held on one of the children (L-3.1.5), and lets every {@link ConcernListener} hear
     * it, all in the caller's transaction.
     */
    DiscussionId raise(Actor by, CallForDiscussion call);
}
