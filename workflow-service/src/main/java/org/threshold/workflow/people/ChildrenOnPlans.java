package org.threshold.workflow.people;

import java.util.Collection;
import java.util.List;

/** Knows the child protection plans that conferences made for children (L-3.1.3a). */
@FunctionalInterface
public interface ChildrenOnPlans {

    /** Those of these children, standing or ended; the latest first. */
    List<ChildPlan> of(Collection<PersonId> children);

    /**
     * A plan that was made.
     *
     * @param reference the case that it is kept with
     */
    record ChildPlan(String reference, boolean ended) {}
}
