package org.threshold.workflow.liaison.domain;

import java.util.Collection;
import java.util.List;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * One family on the agenda; done only when each child has an answer (R-HV-2).
 *
 * @param cases the open cases of the family, in order; none where only a child that was not
 *     considered last time is carried over
 * @param children every child of it
 * @param carriedOver whether a child of it was not considered last time
 */
public record AgendaItem(List<CaseRef> cases, List<Child> children, boolean carriedOver) {

    public AgendaItem {
        cases = List.copyOf(cases);
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("a family that is talked about has a child");
        }
    }

    /** The children without an answer. */
    public List<Child> missing(Collection<PersonId> answered) {
        return children.stream().filter(child -> !answered.contains(child.person())).toList();
    }

    /** Whether this child is of the family. */
    public boolean has(PersonId child) {
        return children.stream().anyMatch(one -> one.person().equals(child));
    }
}
