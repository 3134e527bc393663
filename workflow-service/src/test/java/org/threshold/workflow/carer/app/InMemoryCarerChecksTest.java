package org.threshold.workflow.carer.app;

import org.threshold.workflow.referral.CaseRef;

class InMemoryCarerChecksTest extends CarerChecksContract {

    private int last = 2040;

    InMemoryCarerChecksTest() {
        super(new InMemoryCarerChecks());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + ++last);
    }
}
