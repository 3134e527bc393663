package org.threshold.workflow.people.domain;

import org.threshold.workflow.people.PersonId;

/** An adult's place in the plan of some children or in a concern about them, at any time. */
public record AdultConcern(
        AdultConcernId id, PersonId adult, ConcernRole role, PlanOfChildren plan, Period period) {

    /** The same under another id. */
    public AdultConcern as(AdultConcernId other) {
        return new AdultConcern(other, adult, role, plan, period);
    }

    /**
     * Whether this is why a conference is considered when the adult lives with other children: the
     * adult was the risk on a child protection plan, whenever that was (R-C&amp;F-9a).
     */
    public boolean followsTheAdult() {
        return role == ConcernRole.RISK && plan.kind() == PlanKind.CHILD_PROTECTION;
    }
}
