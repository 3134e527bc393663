package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.AgreedHelpDesk.InHand;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody sets up the help that a single assessment came to, or reviews it. */
@Service
public class RecordAgreedHelp {

    /** Set it up, as the task names it. */
    public static final String SET_UP = AgreedHelpSteps.SET_UP;

    /** Review it, as the task names it. */
    public static final String REVIEW = AgreedHelpSteps.REVIEW;

    private final Access access;
    private final AgreedHelpDesk desk;
    private final AgreedHelpWork work;
    private final AgreedHelpRecord record;

    RecordAgreedHelp(
            Access access, AgreedHelpDesk desk, AgreedHelpWork work, AgreedHelpRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps what is said, or says what is missing.
     *
     * @param step {@link #SET_UP} or {@link #REVIEW}
     */
    @Transactional
    public Completion handle(Actor who, AgreedHelpId id, String step, HelpGiven given) {
        access.require(who, Activity.ARRANGE_HELP);
        return desk.take(who, id, step, hand -> said(hand, given));
    }

    private Completion said(InHand hand, HelpGiven given) {
        List<Refusal> refusals = given.refusals(record.today(), work.latest(record.now()));
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        AgreedHelp now = hand.about().saying(new Said(record.now(), given));
        desk.done(hand, now);
        given.reviewOn()
                .filter(_ -> given.goesOn())
                .ifPresentOrElse(
                        on -> work.toReview(now, record.now(), on), () -> work.settled(now));
        record.keep(hand.who(), now, given);
        return new Completion.Done(
                given.goesOn()
                        ? "It is recorded, and its review is on the work list."
                        : "It is recorded, with what keeps the child safe without it. If you are worried"
                                + " about the child now, raise a concern from the case’s page.");
    }
}
