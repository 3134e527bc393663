package org.threshold.workflow.contact.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of restrictions, in memory. */
class InMemoryRestrictionsTest extends RestrictionsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryRestrictionsTest() {
        super(new InMemoryRestrictions());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
