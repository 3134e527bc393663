package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Sets the day of the conference; a day after the limit needs a manager's reason (T7, T7b). */
@Service
public class SetConference {

    private final Access access;
    private final EnquiryDesk desk;
    private final ConferenceDay day;
    private final ConferenceKeeping keeping;

    SetConference(Access access, EnquiryDesk desk, ConferenceDay day, ConferenceKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.day = day;
        this.keeping = keeping;
    }

    /**
     * Sets it; empty when there is no such enquiry.
     *
     * @param venue when and where on that day, for the invitations of the parents (R-4.2-4a)
     */
    @Transactional
    public Optional<Completion> handle(
            Actor who, EnquiryId id, Conference conference, Optional<Venue> venue) {
        access.require(who, Activity.SET_CONFERENCE);
        return desk.lock(id).map(enquiry -> set(who, enquiry, conference, venue));
    }

    private Completion set(
            Actor who, Enquiry enquiry, Conference conference, Optional<Venue> venue) {
        List<Refusal> refusals = day.refusals(who, enquiry, conference);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.keep(who, enquiry, conference, venue);
        return new Completion.Done(
                day.rule(enquiry).late(conference.on())
                        ? "The day is set. It is after the limit, and the conference stays overdue."
                        : "The day is set.");
    }
}
