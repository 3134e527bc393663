package org.threshold.workflow.gp.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

class InMemoryPracticeSearchesTest extends PracticeSearchesContract {

    private final AtomicInteger last = new AtomicInteger(2040);

    InMemoryPracticeSearchesTest() {
        super(new InMemoryPracticeSearches());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + last.incrementAndGet());
    }
}
