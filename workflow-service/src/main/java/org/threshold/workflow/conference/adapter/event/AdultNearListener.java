package org.threshold.workflow.conference.adapter.event;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threshold.workflow.conference.app.ConsiderConference;
import org.threshold.workflow.people.AdultOfConcernNear;

/** Hears that an adult of concern is near children, in the transaction that records it. */
@Component
class AdultNearListener {

    private final ConsiderConference consider;

    AdultNearListener(ConsiderConference consider) {
        this.consider = consider;
    }

    @EventListener
    void near(AdultOfConcernNear event) {
        consider.handle(event);
    }
}
