package org.threshold.workflow.strategy.app;

import java.util.concurrent.atomic.AtomicLong;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

class InMemoryMeetingsTest extends MeetingsContract {

    private static final AtomicLong CASES = new AtomicLong(2000);

    private final Meetings meetings = new InMemoryMeetings();

    @Override
    protected Meetings meetings() {
        return meetings;
    }

    @Override
    protected CaseRef newCase() {
        return new CaseRef("CP-" + CASES.incrementAndGet());
    }

    @Override
    protected DiscussionId discussed(CaseRef... refs) {
        return Samples.id();
    }
}
