package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.Enquiries;
import org.threshold.workflow.enquiry.OpenEnquiry;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;

/** Shows other features the enquiry that is open. */
@Service
class KnownEnquiries implements Enquiries {

    private final EnquiryRecords records;

    KnownEnquiries(EnquiryRecords records) {
        this.records = records;
    }

    @Override
    public Optional<OpenEnquiry> openOf(CaseRef ref) {
        return records.openOf(ref).map(KnownEnquiries::shown);
    }

    private static OpenEnquiry shown(Enquiry enquiry) {
        var start = enquiry.start();
        return new OpenEnquiry(
                enquiry.id(),
                enquiry.caseRef(),
                start.joint(),
                start.lead().agency(),
                start.anchor());
    }
}
