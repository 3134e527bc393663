package org.threshold.workflow.agreement.app;

import java.util.UUID;
import org.threshold.workflow.referral.CaseRef;

/** The fake keeps to the contract. */
class InMemoryWrittenAgreementsTest extends WrittenAgreementsContract {

    InMemoryWrittenAgreementsTest() {
        super(new InMemoryWrittenAgreements());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + Math.abs(UUID.randomUUID().hashCode()));
    }
}
