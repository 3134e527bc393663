package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;

/** Keeps the day of a conference for the enquiry that led to it, and meets its limit (T7). */
@Service
class KeptConference {

    private final Conclusions conclusions;
    private final EnquiryLimits limits;
    private final EnquiryRecord record;

    KeptConference(Conclusions conclusions, EnquiryLimits limits, EnquiryRecord record) {
        this.conclusions = conclusions;
        this.limits = limits;
        this.record = record;
    }

    void keep(Actor who, Enquiry enquiry, Conference conference) {
        conclusions.held(enquiry.id(), conference, record.stamp(who));
        record.keep(who, "conference-held", enquiry, conference.lateReason());
        record.tell("conference-held", enquiry, Map.of("on", conference.on().toString()));
        limits.met(enquiry.id(), EnquirySteps.CONFERENCE);
    }
}
