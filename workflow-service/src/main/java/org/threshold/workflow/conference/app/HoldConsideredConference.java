package org.threshold.workflow.conference.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.ConferenceDesk.InHand;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.plan.HeldConferences;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Records that the conference was held which a consideration had led to (T7). */
@Service
public class HoldConsideredConference {

    /** The step, as the task names it. */
    public static final String STEP = ConferenceSteps.HOLD;

    private final Access access;
    private final ConferenceDesk desk;
    private final ConferenceWork work;
    private final ConferenceRecord record;
    private final HeldConferences conferences;

    HoldConsideredConference(
            Access access,
            ConferenceDesk desk,
            ConferenceWork work,
            ConferenceRecord record,
            HeldConferences conferences) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
        this.conferences = conferences;
    }

    /**
     * Keeps the day, or says what is wrong with it, or that somebody was quicker.
     *
     * @param on the day in England on which it was held
     */
    @Transactional
    public Completion handle(Actor who, ConsiderationId id, LocalDate on) {
        access.require(who, Activity.CONSIDER_CONFERENCE);
        return desk.take(who, id, STEP, hand -> held(hand, on));
    }

    private Completion held(InHand hand, LocalDate on) {
        if (on.isAfter(WorkingTime.dayOf(record.now()))) {
            return notYet();
        }
        if (!(hand.about().standing() instanceof Standing.ToBeHeld(var why))) {
            throw new IllegalStateException("a conference is held that nobody called");
        }
        work.ends(hand, new Standing.Held(why, on));
        record.keep(hand.who(), "considered-conference-held", hand.about(), "");
        conferences.held(hand.who(), hand.about().about().caseRef(), on);
        return new Completion.Done("The conference is recorded.");
    }

    private static Completion notYet() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "on",
                                "This day is still to come.",
                                "Record the conference when it has been held.")));
    }
}
