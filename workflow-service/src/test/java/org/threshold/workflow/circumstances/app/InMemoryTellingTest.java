package org.threshold.workflow.circumstances.app;

import org.threshold.workflow.referral.CaseRef;

/** The fakes keep the contract. */
class InMemoryTellingTest extends TellingContract {

    InMemoryTellingTest() {
        super(
                new Ports(
                        new InMemoryChangeRecords(),
                        new InMemoryNotifications(),
                        new InMemoryTellings()),
                new CaseRef("CP-2041"));
    }
}
