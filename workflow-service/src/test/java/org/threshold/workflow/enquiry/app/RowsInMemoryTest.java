package org.threshold.workflow.enquiry.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

/** The rows that the tests of the use cases work on. */
class RowsInMemoryTest extends RowsContract {

    private final Rows rows = RowsInMemory.rows();
    private final AtomicInteger cases = new AtomicInteger();

    @Override
    protected Rows rows() {
        return rows;
    }

    @Override
    protected CaseRef newCase() {
        return new CaseRef("CP-" + cases.incrementAndGet());
    }
}
