package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.strategy.ChildDecision;

/**
 * A later meeting met the threshold again: the open enquiry goes on, and no limit of it moves (T7).
 * What the meeting asks for in addition is added.
 */
@Service
class ContinueEnquiry {

    private final KnownChildren children;
    private final EnquiryRecords records;
    private final AddedLines added;
    private final EnquiryRecord record;

    ContinueEnquiry(
            KnownChildren children,
            EnquiryRecords records,
            AddedLines added,
            EnquiryRecord record) {
        this.children = children;
        this.records = records;
        this.added = added;
        this.record = record;
    }

    void handle(Actor by, Enquiry open, Start later, ChildDecision decision) {
        Enquiry enquiry = open.goneOn(later);
        records.save(enquiry);
        Lines wanted =
                children.of(decision.caseRef(), later.discussion())
                        .lines(decision.paediatric().answer());
        if (wanted.needs(Line.MEDICAL_OPINION)) {
            enquiry = added.opinion(by, enquiry);
        }
        if (wanted.needs(Line.FIRST_SURVEY)) {
            enquiry = added.survey(by, enquiry);
        }
        record.keep(by, "section-47-continued", enquiry, decision.reason());
        record.tell(
                "section-47-continued",
                enquiry,
                Map.of("decidedAt", later.anchor().toString(), "joint", enquiry.start().joint()));
    }
}
