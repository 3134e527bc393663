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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Sets the day of the conference; a day after the limit needs a manager's reason (T7, T7b). */
@Service
public class SetConference {

    private final Access access;
    private final EnquiryDesk desk;
    private final ConferenceDay day;
    private final Conclusions conclusions;
    private final EnquiryRecord record;

    SetConference(
            Access access,
            EnquiryDesk desk,
            ConferenceDay day,
            Conclusions conclusions,
            EnquiryRecord record) {
        this.access = access;
        this.desk = desk;
        this.day = day;
        this.conclusions = conclusions;
        this.record = record;
    }

    /** Sets it; empty when there is no such enquiry. */
    @Transactional
    public Optional<Completion> handle(Actor who, EnquiryId id, Conference conference) {
        access.require(who, Activity.SET_CONFERENCE);
        return desk.lock(id).map(enquiry -> set(who, enquiry, conference));
    }

    private Completion set(Actor who, Enquiry enquiry, Conference conference) {
        List<Refusal> refusals = day.refusals(who, enquiry, conference);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        conclusions.set(enquiry.id(), conference, record.stamp(who));
        record.keep(who, "conference-day-set", enquiry, conference.lateReason());
        return new Completion.Done(
                day.rule(enquiry).late(conference.on())
                        ? "The day is set. It is after the limit, and the conference stays overdue."
                        : "The day is set.");
    }
}
