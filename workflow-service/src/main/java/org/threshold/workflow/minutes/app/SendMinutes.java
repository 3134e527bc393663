package org.threshold.workflow.minutes.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.minutes.app.MinutesDesk.InHand;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.minutes.domain.MinutesGiven;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A chair says that the minutes of a conference are ready, and everybody is told of them (EV-27):
 * the practice of the child, of each parent or carer and of each brother or sister, each by itself.
 */
@Service
public class SendMinutes {

    /** The step, as the task names it. */
    public static final String STEP = MinutesSteps.SEND;

    /** The stage of EV-27 by which they are told. */
    static final String STAGE = "minutes";

    private final Access access;
    private final MinutesDesk desk;
    private final Changes changes;
    private final MinutesWork work;
    private final MinutesRecord record;

    SendMinutes(
            Access access,
            MinutesDesk desk,
            Changes changes,
            MinutesWork work,
            MinutesRecord record) {
        this.access = access;
        this.desk = desk;
        this.changes = changes;
        this.work = work;
        this.record = record;
    }

    /** Sends them out, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, MinutesId id, MinutesGiven given) {
        access.require(who, Activity.DISTRIBUTE_MINUTES);
        return desk.take(who, id, STEP, hand -> send(hand, given));
    }

    private Completion send(InHand hand, MinutesGiven given) {
        List<Refusal> refusals = given.refusals(hand.about().about().heldOn(), record.today());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var told = changes.record(hand.who(), news(hand.about(), given));
        var sent = new Sent(told, given.keptAt(), given.agreedOn().orElseThrow(), record.now());
        ConferenceMinutes now = hand.about().sent(sent);
        desk.done(hand, now);
        work.sent(now);
        record.keep(hand.who(), "conference-minutes-sent", now);
        return new Completion.Done(
                "The minutes are sent out. That every practice files them is on the work list.");
    }

    private NewChange news(ConferenceMinutes one, MinutesGiven given) {
        String detail =
                "The minutes of the child protection conference of "
                        + DueWords.day(one.about().heldOn())
                        + " are ready. File them in the notes and answer that they are filed. They are kept: "
                        + given.keptAt();
        return new NewChange(
                ChangeKind.CHILD_PROTECTION_PLAN,
                STAGE,
                List.of(one.about().caseRef()),
                record.now(),
                Map.of(),
                detail);
    }
}
