package org.threshold.workflow.handover.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of handover lists, in memory. */
class InMemoryHandoverTest extends HandoverContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    private static final InMemoryHandover ALL = new InMemoryHandover();

    InMemoryHandoverTest() {
        super(ALL, ALL, ALL);
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
