package org.threshold.workflow.agreement.app;

import org.threshold.workflow.referral.CaseRef;

/** The fake keeps to the contract. */
class InMemoryWrittenAgreementsTest extends WrittenAgreementsContract {

    private int last;

    InMemoryWrittenAgreementsTest() {
        super(new InMemoryWrittenAgreements());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + ++last);
    }
}
