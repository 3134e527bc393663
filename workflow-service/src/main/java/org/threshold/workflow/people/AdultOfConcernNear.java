package org.threshold.workflow.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An adult who was the risk on a child protection plan lives with, or belongs to, other children
 * (R-C&amp;F-9a, EV-09); published as a Spring application event inside the transaction that
 * records the link, and safe to hear twice.
 *
 * @param children the other children, never those of the plan itself
 * @param plans the references of the plans' cases, where known, for those to be told
 * @param at business time
 */
public record AdultOfConcernNear(
        PersonId adult, Set<PersonId> children, List<String> plans, How how, Instant at) {

    public AdultOfConcernNear {
        children = Set.copyOf(children);
        plans = List.copyOf(plans);
    }

    /** How it came to be known. */
    public enum How {
        HOUSEHOLD_JOINED,
        RELATIONSHIP_RECORDED,
        CONCERN_RECORDED
    }
}
