package org.threshold.workflow.minutes.app;

import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.referral.CaseRef;

class InMemoryConferenceMinutesTest extends ConferenceMinutesContract {

    private final AtomicInteger last = new AtomicInteger(2040);

    InMemoryConferenceMinutesTest() {
        super(new InMemoryConferenceMinutes());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + last.incrementAndGet());
    }
}
