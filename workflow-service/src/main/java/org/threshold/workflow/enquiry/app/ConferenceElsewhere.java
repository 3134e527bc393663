package org.threshold.workflow.enquiry.app;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.plan.FirstConferenceListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * The conference that an enquiry waits for was recorded elsewhere, as one to which the case was
 * fast-tracked: it is one conference, and its day is not asked a second time (R-C&amp;F-6).
 */
@Service
class ConferenceElsewhere implements FirstConferenceListener {

    private final EnquiryRecords records;
    private final ConferenceDay day;
    private final KeptConference kept;
    private final HumanSteps steps;
    private final EndEnquiry end;

    ConferenceElsewhere(
            EnquiryRecords records,
            ConferenceDay day,
            KeptConference kept,
            HumanSteps steps,
            EndEnquiry end) {
        this.records = records;
        this.day = day;
        this.kept = kept;
        this.steps = steps;
        this.end = end;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        records.openOf(ref)
                .flatMap(one -> records.lock(one.id()))
                .filter(one -> one.stage() == Stage.CONFERENCE_DUE)
                .filter(one -> !on.isBefore(WorkingTime.dayOf(one.start().anchor())))
                .filter(_ -> day.possible(on))
                .ifPresent(one -> keep(who, one, day.withReason(one, new Conference(on, ""))));
    }

    private void keep(Actor who, Enquiry enquiry, Conference conference) {
        kept.keep(who, enquiry, conference);
        steps.overtake(who, enquiry.id().value(), EnquirySteps.CONFERENCE, Map.of());
        end.handle(who, enquiry, "The child protection conference was held.");
    }
}
