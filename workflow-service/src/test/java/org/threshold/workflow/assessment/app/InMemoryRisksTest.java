package org.threshold.workflow.assessment.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of the register, in memory. */
class InMemoryRisksTest extends RisksContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryRisksTest() {
        super(new InMemoryRisks());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
