package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager decides the outcome of an enquiry (rules.md, section 3, outcome set A). */
@Service
public class DecideOutcome {

    private final Access access;
    private final EnquiryDesk desk;
    private final OutcomeCheck check;
    private final OutcomeKeeping keeping;
    private final EnquiryNews news;

    DecideOutcome(
            Access access,
            EnquiryDesk desk,
            OutcomeCheck check,
            OutcomeKeeping keeping,
            EnquiryNews news) {
        this.access = access;
        this.desk = desk;
        this.check = check;
        this.keeping = keeping;
        this.news = news;
    }

    /** Decides, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, Conclusion conclusion) {
        access.require(who, Activity.DECIDE_ENQUIRY);
        return desk.take(who, id, EnquirySteps.DECIDE, hand -> decide(hand, conclusion));
    }

    private Completion decide(InHand hand, Conclusion conclusion) {
        List<Refusal> refusals = check.refusals(hand.who(), hand.enquiry(), conclusion);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        check.passed(hand.who(), hand.enquiry(), conclusion);
        news.concluded(hand.who(), hand.enquiry(), conclusion.outcome());
        return keeping.decided(hand, conclusion);
    }
}
