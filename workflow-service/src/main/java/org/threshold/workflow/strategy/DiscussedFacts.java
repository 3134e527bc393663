package org.threshold.workflow.strategy;

import java.util.Set;

/** What is in play in a discussion, for features whose rules depend on it. */
@FunctionalInterface
public interface DiscussedFacts {

    /** The facts of a discussion as they stand; empty where there is no such discussion. */
    Set<Fact> of(DiscussionId id);
}
