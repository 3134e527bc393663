package org.threshold.workflow.discharge.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of discharges, in memory. */
class InMemoryDischargesTest extends DischargesContract {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    InMemoryDischargesTest() {
        super(new InMemoryDischarges());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
