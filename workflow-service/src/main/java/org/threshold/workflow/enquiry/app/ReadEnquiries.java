package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows enquiries; that one was read is kept. */
@Service
public class ReadEnquiries {

    private final Access access;
    private final EnquiryRecords records;
    private final EnquiryPages pages;
    private final EnquiryRecord record;
    private final JoinedCases joined;

    ReadEnquiries(
            Access access,
            EnquiryRecords records,
            EnquiryPages pages,
            EnquiryRecord record,
            JoinedCases joined) {
        this.access = access;
        this.records = records;
        this.pages = pages;
        this.record = record;
        this.joined = joined;
    }

    /** One enquiry with everything on record; empty when there is none. */
    @Transactional
    public Optional<EnquiryPage> handle(Actor who, EnquiryId id) {
        access.require(who, Activity.READ_CASE);
        Optional<Enquiry> found = records.find(id);
        found.ifPresent(enquiry -> record.keep(who, "enquiry-read", enquiry, ""));
        return found.map(pages::of);
    }

    /** The enquiries of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Enquiry> ofCase(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return records.ofCase(joined.answering(ref));
    }
}
