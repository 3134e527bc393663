package org.threshold.workflow.safety.app;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Given;

/** The fakes keep to the contract. */
class InMemoryOutOfHoursTest extends OutOfHoursContract {

    InMemoryOutOfHoursTest() {
        super(
                new InMemoryContacts(),
                new InMemoryPlans(),
                new InMemoryPlansSoFar(),
                new InMemoryReviewsDue());
    }

    @Override
    protected CaseRef aCase() {
        return Given.BABY;
    }
}
