package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.ConferenceSetListener;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Venue;

/** Keeps when and where a conference is, and lets other features hear that it was moved. */
@Service
class ConferenceKeeping {

    private final Conclusions conclusions;
    private final EnquiryRecord record;
    private final List<ConferenceSetListener> listeners;

    ConferenceKeeping(
            Conclusions conclusions, EnquiryRecord record, List<ConferenceSetListener> listeners) {
        this.conclusions = conclusions;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    void keep(Actor who, Enquiry enquiry, Conference conference, Optional<Venue> venue) {
        boolean moved = isMoved(enquiry.id(), conference, venue);
        conclusions.set(enquiry.id(), conference, venue, record.stamp(who));
        record.keep(who, "conference-day-set", enquiry, conference.lateReason());
        if (moved) {
            listeners.forEach(one -> one.moved(enquiry.caseRef(), record.now()));
        }
    }

    private boolean isMoved(EnquiryId id, Conference conference, Optional<Venue> venue) {
        boolean otherDay =
                conclusions.set(id).filter(it -> !it.on().equals(conference.on())).isPresent();
        return otherDay
                || conclusions.venue(id).filter(it -> !venue.equals(Optional.of(it))).isPresent();
    }
}
