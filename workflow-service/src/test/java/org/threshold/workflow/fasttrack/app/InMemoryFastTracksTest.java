package org.threshold.workflow.fasttrack.app;

import java.util.UUID;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

class InMemoryFastTracksTest extends FastTracksContract {

    private int last = 2040;

    InMemoryFastTracksTest() {
        super(new InMemoryFastTracks());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + ++last);
    }

    @Override
    protected PersonId aChild() {
        return new PersonId(UUID.randomUUID());
    }
}
