package org.threshold.workflow.strategy.app;

import java.util.concurrent.atomic.AtomicLong;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

class InMemoryPreparationsTest extends PreparationsContract {

    private static final AtomicLong CASES = new AtomicLong(2000);

    private final Preparations preparations = new InMemoryPreparations();

    @Override
    protected Preparations preparations() {
        return preparations;
    }

    @Override
    protected CaseRef newCase() {
        return new CaseRef("CP-" + CASES.incrementAndGet());
    }

    @Override
    protected DiscussionId discussed(CaseRef... refs) {
        return Samples.id();
    }
}
