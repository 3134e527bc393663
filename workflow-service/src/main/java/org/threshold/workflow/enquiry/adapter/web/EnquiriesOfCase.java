package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The enquiries of a case, which its page shows in two places and reads once. */
@Component
class EnquiriesOfCase extends OnceARequest<Actor, CaseRef, List<Enquiry>> {

    EnquiriesOfCase(ReadEnquiries read) {
        super(read::ofCase);
    }
}
