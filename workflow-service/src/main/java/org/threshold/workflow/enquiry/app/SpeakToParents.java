package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A social worker records what both parents said, or why one was not spoken to (L-3.1.17). */
@Service
public class SpeakToParents {

    private final Access access;
    private final EnquiryDesk desk;
    private final TalkKeeping keeping;
    private final CaseClock clock;
    private final LineDone done;

    SpeakToParents(
            Access access, EnquiryDesk desk, TalkKeeping keeping, CaseClock clock, LineDone done) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
        this.clock = clock;
        this.done = done;
    }

    /**
     * Keeps it, or says which parent is left blank.
     *
     * @param whyLate why a talk is recorded later than four hours after it was; may be empty
     */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, ParentsRule parents, String whyLate) {
        access.require(who, Activity.RECORD_ENQUIRY);
        return desk.take(
                who, id, EnquirySteps.SPEAK_TO_PARENTS, hand -> spoken(hand, parents, whyLate));
    }

    private Completion spoken(InHand hand, ParentsRule parents, String whyLate) {
        List<Refusal> refusals = parents.refusals(clock.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keeping.keep(hand.who(), hand.enquiry(), parents, whyLate);
        return done.onward(
                done.settle(hand, Line.PARENTS_SPOKEN_TO, Map.of()),
                "What the parents said is recorded. A parent whom you spoke to counts as told of the"
                        + " enquiry; the letter still has to follow.");
    }
}
