package org.threshold.workflow.people.adapter.event;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.app.Announcements;

/** Announces through application events, which listeners hear in the same transaction. */
@Component
class ApplicationAnnouncements implements Announcements {

    private final ApplicationEventPublisher events;

    ApplicationAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void announce(AdultOfConcernNear event) {
        events.publishEvent(event);
    }
}
