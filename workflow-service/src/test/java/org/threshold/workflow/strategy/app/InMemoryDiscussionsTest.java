package org.threshold.workflow.strategy.app;

import java.util.concurrent.atomic.AtomicLong;
import org.threshold.workflow.referral.CaseRef;

class InMemoryDiscussionsTest extends DiscussionsContract {

    private static final AtomicLong CASES = new AtomicLong(2000);

    private final Discussions discussions = new InMemoryDiscussions();

    @Override
    protected Discussions discussions() {
        return discussions;
    }

    @Override
    protected CaseRef newCase() {
        return new CaseRef("CP-" + CASES.incrementAndGet());
    }
}
