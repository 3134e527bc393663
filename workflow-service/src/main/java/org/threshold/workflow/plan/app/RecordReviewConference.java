package org.threshold.workflow.plan.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.ConferenceHeldListener;
import org.threshold.workflow.plan.app.ProtectionPlanDesk.InHand;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.MeetingRule;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Records a review conference (T10), the only thing that ends a plan. */
@Service
public class RecordReviewConference {

    /** The step, as the task names it. */
    public static final String STEP = ProtectionPlanSteps.REVIEW;

    private final Access access;
    private final ProtectionPlanDesk desk;
    private final ReviewedPlan reviewed;
    private final ProtectionPlanRecord record;
    private final List<ConferenceHeldListener> listeners;

    RecordReviewConference(
            Access access,
            ProtectionPlanDesk desk,
            ReviewedPlan reviewed,
            ProtectionPlanRecord record,
            List<ConferenceHeldListener> listeners) {
        this.access = access;
        this.desk = desk;
        this.reviewed = reviewed;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Keeps it, or says what it lacks, or that somebody was quicker.
     *
     * @param whyLate why it is recorded later than four hours after its day; may be empty
     */
    @Transactional
    public Completion handle(Actor who, ProtectionPlanId id, ReviewGiven given, String whyLate) {
        access.require(who, Activity.DECIDE_PROTECTION_PLAN);
        return desk.take(who, id, STEP, hand -> keep(hand, given, whyLate));
    }

    private Completion keep(InHand hand, ReviewGiven given, String whyLate) {
        List<Refusal> refusals = refusals(hand, given);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var review =
                new Meeting(
                        record.newId(),
                        Meeting.Kind.REVIEW,
                        given.on(),
                        given.came(),
                        given.reason());
        var ref = hand.about().about().caseRef();
        listeners.forEach(one -> one.held(hand.who(), ref, given.on()));
        record.held(hand.who(), hand.about(), review, whyLate);
        return reviewed.keep(hand, hand.about().met(review), given);
    }

    private List<Refusal> refusals(InHand hand, ReviewGiven given) {
        var ofTheDay =
                MeetingRule.refusals(hand.about(), Meeting.Kind.REVIEW, given.on(), record.today());
        return Stream.concat(ofTheDay.stream(), given.refusals().stream()).toList();
    }
}
