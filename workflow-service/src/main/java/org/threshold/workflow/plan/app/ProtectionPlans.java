package org.threshold.workflow.plan.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what conferences decided. */
public interface ProtectionPlans {

    void add(ProtectionPlan one);

    Optional<ProtectionPlan> find(ProtectionPlanId id);

    /** The same, locked for the rest of the transaction. */
    Optional<ProtectionPlan> lock(ProtectionPlanId id);

    /** Keeps how it stands, and meetings that were added. */
    void save(ProtectionPlan one);

    /** All of a case, the latest conference first. */
    List<ProtectionPlan> of(CaseRef ref);

    /** All of these children, the latest conference first. */
    List<ProtectionPlan> ofChildren(Collection<PersonId> children);

    /** Those of these cases that somebody has still to do something about. */
    List<ProtectionPlan> open(Collection<CaseRef> refs);

    /**
     * The conferences, the earliest first, of which nobody has looked yet whether there are other
     * children to decide for; none of those asked about such a child.
     */
    List<ProtectionPlanId> othersToAsk(int most);

    /** Somebody has looked. */
    void othersAsked(ProtectionPlanId id);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
