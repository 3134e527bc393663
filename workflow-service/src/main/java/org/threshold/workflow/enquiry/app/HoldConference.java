package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** The chair records the day on which the conference was held; the enquiry ends with it. */
@Service
public class HoldConference {

    private final Access access;
    private final EnquiryDesk desk;
    private final ConferenceDay day;
    private final HeldConference held;

    HoldConference(Access access, EnquiryDesk desk, ConferenceDay day, HeldConference held) {
        this.access = access;
        this.desk = desk;
        this.day = day;
        this.held = held;
    }

    /** Keeps the day, or says what is wrong with it. */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, Conference conference) {
        access.require(who, Activity.SET_CONFERENCE);
        return desk.take(who, id, EnquirySteps.CONFERENCE, hand -> hold(hand, conference));
    }

    private Completion hold(InHand hand, Conference conference) {
        List<Refusal> refusals = day.held(hand.who(), hand.enquiry(), conference);
        return refusals.isEmpty()
                ? held.keep(hand, day.withReason(hand.enquiry(), conference))
                : new Completion.Refused(refusals);
    }
}
