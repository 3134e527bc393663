package org.threshold.workflow.people.domain;

import java.util.Set;
import org.threshold.workflow.people.PersonId;

/**
 * The plan of one or more children, here or of another authority.
 *
 * @param reference the plan's or the case's own reference; empty when not known
 * @param children those of the children who are recorded here; may be empty
 */
public record PlanOfChildren(PlanKind kind, String reference, Set<PersonId> children) {

    public PlanOfChildren {
        reference = reference.strip();
        children = Set.copyOf(children);
    }
}
