package org.threshold.workflow.summary.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of summaries, in memory. */
class InMemorySummariesTest extends SummariesContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemorySummariesTest() {
        super(new InMemorySummaries(), new InMemorySummaryWatches());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
