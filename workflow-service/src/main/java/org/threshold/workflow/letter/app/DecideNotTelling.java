package org.threshold.workflow.letter.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.LetterDesk.InHand;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.NotTellingGate;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager decides whether a parent is not told, and looks at it again (L-3.1.17). */
@Service
public class DecideNotTelling {

    /** The first time. */
    public static final String AGREE = LetterSteps.AGREE;

    /** Each time after that. */
    public static final String REVIEW = LetterSteps.REVIEW;

    private final Access access;
    private final LetterDesk desk;
    private final LetterWork work;
    private final NotTold notTold;
    private final LetterRecord record;

    DecideNotTelling(
            Access access, LetterDesk desk, LetterWork work, NotTold notTold, LetterRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.notTold = notTold;
        this.record = record;
    }

    /**
     * What the manager says.
     *
     * @param agreed whether the parent is not told
     * @param reviewOn the day in England on which it is looked at again
     */
    public record Given(Optional<Boolean> agreed, Optional<LocalDate> reviewOn) {}

    /**
     * Keeps it, or says what is missing, or that somebody was quicker.
     *
     * @param step {@link #AGREE} or {@link #REVIEW}
     */
    @Transactional
    public Completion handle(Actor who, LetterId id, String step, Given given) {
        access.require(who, Activity.EXCLUDE_PARENT);
        return desk.take(who, id, step, hand -> decided(hand, given));
    }

    private Completion decided(InHand hand, Given given) {
        List<Refusal> refusals =
                NotTellingGate.refusals(given.agreed(), given.reviewOn(), record.today());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        work.ends(hand.who(), hand.task());
        if (!given.agreed().orElseThrow()) {
            notTold.ends(hand.who(), hand.letter());
            return new Completion.Done(
                    "This parent is to be informed: a social worker is asked to.");
        }
        goesOn(hand, given.reviewOn().orElseThrow());
        return new Completion.Done(
                "It is recorded that this parent is not told, and when that is looked at again.");
    }

    private void goesOn(InHand hand, LocalDate reviewOn) {
        switch (hand.letter().standing()) {
            case Standing.Proposed(var why, _) ->
                    notTold.agreed(hand.who(), hand.letter(), why, reviewOn);
            case Standing.NotTold before ->
                    notTold.goesOn(hand.who(), hand.letter(), before, reviewOn);
            case Standing.ToTell _, Standing.Told _ ->
                    throw new IllegalStateException("nothing of this letter is agreed to");
        }
    }
}
