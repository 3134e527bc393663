package org.threshold.workflow.letter.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.LetterDesk.InHand;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A social worker informs one parent of one decision: issues the letter, records that the parent
 * was told by word of mouth, or asks a manager to agree that the parent is not told (R-4.2-4b).
 */
@Service
public class InformParent {

    /** The step, as the task names it. */
    public static final String STEP = LetterSteps.INFORM;

    private final Access access;
    private final LetterDesk desk;
    private final IssueCheck check;
    private final LetterKeeping keeping;

    InformParent(Access access, LetterDesk desk, IssueCheck check, LetterKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.check = check;
        this.keeping = keeping;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, LetterId id, Informing given) {
        access.require(who, Activity.INFORM_PARENT);
        return desk.take(who, id, STEP, hand -> informed(hand, given));
    }

    private Completion informed(InHand hand, Informing given) {
        return switch (given) {
            case Informing.Issue(var issuing) -> issue(hand, issuing);
            case Informing.Spoke(var at) -> spoke(hand, at);
            case Informing.Propose(var why) -> propose(hand, why);
        };
    }

    private Completion issue(InHand hand, Issuing issuing) {
        List<Refusal> refusals = check.refusals(hand.letter(), issuing);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.issued(hand, issuing);
        return new Completion.Done(
                "The letter is issued and kept as it was sent. Print it from the case’s page.");
    }

    private Completion spoke(InHand hand, Instant at) {
        if (at.isAfter(keeping.now())) {
            return refused(
                    new Refusal("at", "This is still to come.", "Give when the parent was told."));
        }
        keeping.spoke(hand, at);
        return new Completion.Done(
                "It is recorded that the parent was told. The letter is due within one working day.");
    }

    private Completion propose(InHand hand, NotTelling why) {
        List<Refusal> refusals = why.refusals();
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.proposed(hand, why);
        return new Completion.Done(
                "A manager is asked to agree, within one working day. Until then the parent counts as"
                        + " not informed.");
    }

    private static Completion refused(Refusal refusal) {
        return new Completion.Refused(List.of(refusal));
    }
}
