package org.threshold.workflow.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows which cases are about which children, so that whoever finds a child finds its case. */
@FunctionalInterface
public interface CaseReferences {

    /**
     * The references of each child’s cases, the open one first, then the latest; who has none is
     * left out. A case that joined another is not named: the other is.
     */
    Map<PersonId, List<String>> of(Collection<PersonId> children);
}
