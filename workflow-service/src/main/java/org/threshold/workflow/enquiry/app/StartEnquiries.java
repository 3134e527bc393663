package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.enquiry.domain.StartRule;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;

/**
 * Every decision that meets the threshold of section 47 starts an enquiry for that child, in the
 * transaction that records it (L-3.1.4b). While one is open the later decision continues it.
 */
@Service
class StartEnquiries implements DiscussionListener {

    private final EnquiryRecords records;
    private final StartEnquiry start;
    private final ContinueEnquiry goOn;

    StartEnquiries(EnquiryRecords records, StartEnquiry start, ContinueEnquiry goOn) {
        this.records = records;
        this.start = start;
        this.goOn = goOn;
    }

    @Override
    public void decided(DiscussionDecided decided) {
        for (ChildDecision decision : decided.decisions()) {
            StartRule.start(decided.meeting(), decision.outcome())
                    .ifPresent(found -> begin(decided.by(), found, decision));
        }
    }

    private void begin(Actor by, Start found, ChildDecision decision) {
        records.openOf(decision.caseRef())
                .ifPresentOrElse(
                        open -> goOn.handle(by, open, found, decision),
                        () -> start.handle(by, found, decision));
    }
}
