package org.threshold.workflow.restricted.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of restricted cases, in memory. */
class InMemoryRestrictedCasesTest extends RestrictedCasesContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryRestrictedCasesTest() {
        super(new InMemoryRestrictedCases());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
