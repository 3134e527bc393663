package org.threshold.workflow.suspicion.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of suspicions about babies, in memory. */
class InMemorySuspicionsTest extends SuspicionsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemorySuspicionsTest() {
        super(new InMemorySuspicions());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
