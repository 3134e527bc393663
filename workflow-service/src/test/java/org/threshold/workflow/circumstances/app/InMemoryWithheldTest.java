package org.threshold.workflow.circumstances.app;

import org.threshold.workflow.referral.CaseRef;

/** The fakes keep the contract. */
class InMemoryWithheldTest extends WithheldContract {

    InMemoryWithheldTest() {
        super(new InMemoryChangeRecords(), new InMemoryWithheldCopies(), new CaseRef("CP-2041"));
    }
}
