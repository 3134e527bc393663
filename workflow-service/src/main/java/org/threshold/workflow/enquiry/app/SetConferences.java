package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.enquiry.PlannedConferences;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.referral.CaseRef;

/** Shows other features the conference that is set. */
@Service
class SetConferences implements PlannedConferences {

    private final EnquiryRecords records;
    private final Conclusions conclusions;

    SetConferences(EnquiryRecords records, Conclusions conclusions) {
        this.records = records;
        this.conclusions = conclusions;
    }

    @Override
    public Optional<PlannedConference> of(CaseRef ref) {
        return records.openOf(ref)
                .map(Enquiry::id)
                .flatMap(id -> conclusions.set(id).map(day -> planned(day, conclusions.venue(id))));
    }

    private static PlannedConference planned(Conference day, Optional<Venue> venue) {
        return new PlannedConference(
                day.on(), venue.map(Venue::at), venue.map(Venue::place).orElse(""));
    }
}
