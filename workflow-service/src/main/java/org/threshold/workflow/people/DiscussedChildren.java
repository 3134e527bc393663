package org.threshold.workflow.people;

import java.util.Collection;
import java.util.Set;

/** Knows for which children a strategy discussion that is not over has to decide. */
@FunctionalInterface
public interface DiscussedChildren {

    /** Those of these people who are children of such a discussion. */
    Set<PersonId> among(Collection<PersonId> people);
}
