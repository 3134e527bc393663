package org.threshold.workflow.ward.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of stays in hospital, in memory. */
class InMemoryStaysTest extends StaysContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryStaysTest() {
        super(new InMemoryStays());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
