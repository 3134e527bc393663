package org.threshold.workflow.plan.app;

import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class InMemoryProtectionPlansTest extends ProtectionPlansContract {

    private int cases;

    InMemoryProtectionPlansTest() {
        super(new InMemoryProtectionPlans());
    }

    @Override
    protected CaseRef aCase() {
        cases++;
        return new CaseRef("CP-" + cases);
    }

    @Override
    protected PersonId aChild() {
        return new PersonId(UUID.randomUUID());
    }
}
