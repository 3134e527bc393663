package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * A social worker records a visit to the child. That the child was not seen is kept as a fact, and
 * the step goes on waiting.
 */
@Service
public class SeeChild {

    private final Access access;
    private final EnquiryDesk desk;
    private final Findings findings;
    private final EnquiryRecord record;
    private final SeenChild seen;

    SeeChild(
            Access access,
            EnquiryDesk desk,
            Findings findings,
            EnquiryRecord record,
            SeenChild seen) {
        this.access = access;
        this.desk = desk;
        this.findings = findings;
        this.record = record;
        this.seen = seen;
    }

    /**
     * Keeps the visit.
     *
     * @param whyLate why it is recorded later than four hours after it was; may be empty
     */
    @Transactional
    public Completion handle(Actor who, EnquiryId id, ChildVisit visit, String whyLate) {
        access.require(who, Activity.RECORD_ENQUIRY);
        return desk.take(who, id, EnquirySteps.SEE_CHILD, hand -> visited(hand, visit, whyLate));
    }

    private Completion visited(InHand hand, ChildVisit visit, String whyLate) {
        List<Refusal> refusals = visit.refusals(record.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        keep(hand, visit, whyLate);
        if (visit.childSeen()) {
            record.keep(hand.who(), "child-seen", hand.enquiry(), "");
            return seen.next(hand);
        }
        record.keep(hand.who(), "child-not-seen", hand.enquiry(), "");
        return new Completion.Done(
                "It is recorded that the child was not seen, and the step goes on waiting. If access"
                        + " is refused, speak to your manager now about applying for an order (Children"
                        + " Act 1989, s.47(6)).");
    }

    private void keep(InHand hand, ChildVisit visit, String whyLate) {
        EnquiryId id = hand.enquiry().id();
        findings.keep(id, visit, record.stamp(hand.who()));
        var key = id.visit(findings.visits(id).size());
        record.entry(hand.who(), new NewEntry(key, hand.enquiry().caseRef(), visit.at(), whyLate));
    }
}
