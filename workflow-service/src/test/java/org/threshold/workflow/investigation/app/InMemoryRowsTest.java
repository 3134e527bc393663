package org.threshold.workflow.investigation.app;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** The contract, in memory. */
class InMemoryRowsTest extends InvestigationsContract {

    private static final AtomicInteger CASES = new AtomicInteger(1);

    InMemoryRowsTest() {
        super(new InMemoryRows().rows());
    }

    @Override
    protected CaseRef newCase() {
        return new CaseRef("CP-" + CASES.incrementAndGet());
    }

    @Override
    protected DiscussionId newDiscussion() {
        return new DiscussionId(UUID.randomUUID());
    }
}
