package org.threshold.workflow.ward.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of admissions that were told, in memory. */
class InMemoryAdmissionsTest extends AdmissionsContract {

    private static final InMemoryAdmissions ADMISSIONS = new InMemoryAdmissions();
    private static final AtomicInteger LAST = new AtomicInteger();

    InMemoryAdmissionsTest() {
        super(ADMISSIONS);
    }

    @Override
    protected CaseRef openCaseOf(PersonId child) {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        ADMISSIONS.open.put(child, ref);
        return ref;
    }
}
