package org.threshold.workflow.document.app;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of the document register, in memory. */
class InMemoryEntriesTest extends EntriesContract {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final InMemoryEntries ROWS = new InMemoryEntries();

    InMemoryEntriesTest() {
        super(ROWS, ROWS);
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }

    @Override
    protected ChangeId aChange() {
        return new ChangeId(UUID.randomUUID());
    }
}
