package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.Conclusions.Concluded;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Reads what the enquiries of a case came to; an outcome is a significant event (EV-23). */
@Service
public class ReadOutcomes {

    private final Access access;
    private final EnquiryRecords records;
    private final Conclusions conclusions;
    private final JoinedCases joined;

    ReadOutcomes(
            Access access, EnquiryRecords records, Conclusions conclusions, JoinedCases joined) {
        this.access = access;
        this.records = records;
        this.conclusions = conclusions;
        this.joined = joined;
    }

    /** The outcomes that were decided, those of the latest enquiry first. */
    @Transactional(readOnly = true)
    public List<Concluded> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return records.ofCase(joined.answering(ref)).stream()
                .map(Enquiry::id)
                .flatMap(id -> conclusions.concluded(id).stream())
                .toList();
    }
}
