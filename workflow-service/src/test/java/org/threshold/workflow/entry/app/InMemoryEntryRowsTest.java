package org.threshold.workflow.entry.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of what belongs to entries, in memory. */
class InMemoryEntryRowsTest extends EntryRowsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryEntryRowsTest() {
        super(new InMemoryEntryRows());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
