package org.threshold.workflow.discharge.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of children who are expected to stay, in memory. */
class InMemoryExpectedStaysTest extends ExpectedStaysContract {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    InMemoryExpectedStaysTest() {
        super(new InMemoryExpectedStays());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
