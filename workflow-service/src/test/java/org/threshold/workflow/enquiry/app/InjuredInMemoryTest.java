package org.threshold.workflow.enquiry.app;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of injured children before an enquiry, in memory. */
class InjuredInMemoryTest extends InjuredContract {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    InjuredInMemoryTest() {
        super(new InjuredInMemory());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }

    @Override
    protected EnquiryId anEnquiry(CaseRef ref) {
        return new EnquiryId(UUID.randomUUID());
    }
}
