package org.threshold.workflow.concern.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of minor concerns, in memory. */
class InMemoryMinorConcernsTest extends MinorConcernsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryMinorConcernsTest() {
        super(new InMemoryMinorConcerns());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
