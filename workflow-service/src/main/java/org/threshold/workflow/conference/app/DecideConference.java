package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.conference.app.ConferenceDesk.InHand;
import org.threshold.workflow.conference.domain.ConferenceGate;
import org.threshold.workflow.conference.domain.ConferenceGate.Known;
import org.threshold.workflow.conference.domain.ConferenceGiven;
import org.threshold.workflow.conference.domain.ConferenceGiven.Choice;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.Discussed;
import org.threshold.workflow.conference.domain.Consideration.Reasoned;
import org.threshold.workflow.conference.domain.Consideration.Standing.NotCalled;
import org.threshold.workflow.conference.domain.Consideration.Standing.ToBeHeld;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Decides whether a conference is called (R-C&amp;F-9a, R-C&amp;F-9b). */
@Service
public class DecideConference {

    /** The step, as the task names it. */
    public static final String STEP = ConferenceSteps.CONSIDER;

    private final Access access;
    private final ConferenceDesk desk;
    private final StaffDirectory staff;
    private final ConferenceWork work;
    private final ConferenceRecord record;

    DecideConference(
            Access access,
            ConferenceDesk desk,
            StaffDirectory staff,
            ConferenceWork work,
            ConferenceRecord record) {
        this.access = access;
        this.desk = desk;
        this.staff = staff;
        this.work = work;
        this.record = record;
    }

    /** Everybody who chairs conferences, in the order of their names. */
    public List<StaffMember> chairs() {
        return staff.holding(Role.CP_CHAIR);
    }

    /** Keeps the decision, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ConsiderationId id, ConferenceGiven given) {
        access.require(who, Activity.CONSIDER_CONFERENCE);
        return desk.take(who, id, STEP, hand -> decided(hand, given));
    }

    private Completion decided(InHand hand, ConferenceGiven given) {
        List<Refusal> refusals = ConferenceGate.refusals(given, known(hand.who(), hand.about()));
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var why = new Reasoned(given.reason(), hand.who().id(), record.now());
        return new Completion.Done(
                given.choice() == Choice.HOLD ? called(hand, why) : notCalled(hand, why, given));
    }

    private Known known(Actor who, Consideration one) {
        return new Known(
                who.id(),
                chairs().stream().map(StaffMember::id).collect(Collectors.toSet()),
                one.about().since(),
                record.now());
    }

    private String called(InHand hand, Reasoned why) {
        work.ends(hand, new ToBeHeld(why));
        record.keep(hand.who(), "conference-called", hand.about(), why.reason());
        return "A child protection conference is called. It is due by "
                + DueWords.exact(work.toBeHeld(hand.about(), why.at()).dueAt())
                + ".";
    }

    private String notCalled(InHand hand, Reasoned why, ConferenceGiven given) {
        var with = new Discussed(given.chair().orElseThrow(), given.discussedAt().orElseThrow());
        work.ends(hand, new NotCalled(why, with));
        record.keep(hand.who(), "conference-not-called", hand.about(), why.reason());
        return "It is recorded that no conference is called for this reason, and with which chair it was"
                + " discussed. Anybody can call a strategy discussion at any time.";
    }
}
