package org.threshold.workflow.redpath.app;

import java.util.UUID;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

class InMemoryRowsTest extends RedPathRowsContract {

    private final Marks marks = new InMemoryMarks();
    private final Acceptances acceptances = new InMemoryAcceptances();

    @Override
    protected Marks marks() {
        return marks;
    }

    @Override
    protected Acceptances acceptances() {
        return acceptances;
    }

    @Override
    protected Sighting sighting() {
        return Marked.sighting(
                new MarkId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                new CaseRef("CP-7001"));
    }

    @Override
    protected void commit(Runnable work) {
        work.run();
    }
}
