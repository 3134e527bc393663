package org.threshold.workflow.missing.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The contract of missing data, in memory. */
class InMemoryMissingRecordsTest extends MissingRecordsContract {

    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryMissingRecordsTest() {
        super(new InMemoryMissingRecords());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
