package org.threshold.workflow.ward.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of what was seen on the ward, in memory. */
class InMemoryObservationsTest extends ObservationsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryObservationsTest() {
        super(new InMemoryObservations());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
