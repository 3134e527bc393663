package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Enquiry.Progress;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.strategy.ChildDecision;

/** Puts a new enquiry on record, with the lines that the rules have it follow. */
@Service
class NewEnquiry {

    private final KnownChildren children;
    private final EnquiryRecords records;
    private final EnquiryRecord record;
    private final Ids ids;
    private final InjuriesGoneOn injuries;

    NewEnquiry(
            KnownChildren children,
            EnquiryRecords records,
            EnquiryRecord record,
            Ids ids,
            InjuriesGoneOn injuries) {
        this.injuries = injuries;
        this.children = children;
        this.records = records;
        this.record = record;
        this.ids = ids;
    }

    /** An enquiry that is on record now, and the child it is for. */
    record Added(Enquiry enquiry, KnownChild child) {}

    Added of(Actor by, Start start, ChildDecision decision) {
        KnownChild child = children.of(decision.caseRef(), start.discussion());
        var enquiry =
                new Enquiry(
                        new EnquiryId(ids.next()),
                        decision.caseRef(),
                        child.person(),
                        start,
                        new Progress(
                                Stage.FINDING_OUT,
                                injuries.lines(
                                        decision.caseRef(),
                                        child.lines(decision.paediatric().answer()))));
        records.add(enquiry, record.stamp(by));
        record.keep(by, "section-47-started", enquiry, decision.reason());
        told(enquiry);
        injuries.goOn(by, enquiry);
        return new Added(enquiry, child);
    }

    private void told(Enquiry enquiry) {
        Start start = enquiry.start();
        record.tell(
                "section-47-started",
                enquiry,
                Map.of(
                        "startedAt", start.anchor().toString(),
                        "lead", start.lead().agency().code(),
                        "joint", start.joint()));
    }
}
