package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.plan.HeldConferences;

/** An enquiry ends with its conference, which decides for the child (T9, T10). */
@Service
class EndedByConference {

    private final EndEnquiry end;
    private final HeldConferences conferences;

    EndedByConference(EndEnquiry end, HeldConferences conferences) {
        this.end = end;
        this.conferences = conferences;
    }

    void handle(Actor who, Enquiry enquiry, Conference conference) {
        end.handle(who, enquiry, "The child protection conference was held.");
        conferences.held(who, enquiry.caseRef(), conference.on());
    }
}
