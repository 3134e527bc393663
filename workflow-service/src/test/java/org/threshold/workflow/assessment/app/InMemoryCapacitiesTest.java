package org.threshold.workflow.assessment.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of what is known of carers, in memory. */
class InMemoryCapacitiesTest extends CapacitiesContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryCapacitiesTest() {
        super(new InMemoryCapacities());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
