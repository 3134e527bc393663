package org.threshold.workflow.prebirth.app;

import org.threshold.workflow.referral.CaseRef;

class InMemoryPreBirthsTest extends PreBirthsContract {

    private int cases = 2040;

    InMemoryPreBirthsTest() {
        super(new InMemoryPreBirths());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + ++cases);
    }
}
