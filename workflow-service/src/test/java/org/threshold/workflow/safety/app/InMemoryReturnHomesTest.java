package org.threshold.workflow.safety.app;

import java.util.UUID;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.strategy.MeetingHeld;

/** The fakes keep to the contract. */
class InMemoryReturnHomesTest extends ReturnHomesContract {

    InMemoryReturnHomesTest() {
        super(new InMemoryReturnHomes(), new InMemoryArrivals());
    }

    @Override
    protected CaseRef aCase() {
        return Given.BABY;
    }

    @Override
    protected MeetingHeld aMeeting() {
        return Given.meeting(1, true);
    }

    @Override
    protected ChangeId aChange() {
        return new ChangeId(UUID.randomUUID());
    }
}
