package org.threshold.workflow.plan.app;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.ChildrenOnPlans;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;

/** Finds the plans that were made for children, whichever adult they concerned. */
@Service
class PlansOfChildren implements ChildrenOnPlans {

    private final ProtectionPlans plans;

    PlansOfChildren(ProtectionPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<ChildPlan> of(Collection<PersonId> children) {
        return plans.ofChildren(children).stream()
                .filter(one -> one.agreed().isPresent())
                .map(PlansOfChildren::shown)
                .toList();
    }

    private static ChildPlan shown(ProtectionPlan one) {
        return new ChildPlan(
                one.about().caseRef().value(), one.standing() instanceof Standing.Ended);
    }
}
