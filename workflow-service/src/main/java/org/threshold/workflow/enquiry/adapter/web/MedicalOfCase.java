package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.enquiry.app.ReadMedicalReports;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** What the doctors say in the enquiries of a case, which its page shows in two places. */
@Component
class MedicalOfCase extends OnceARequest<Actor, CaseRef, List<MedicalStanding>> {

    MedicalOfCase(ReadMedicalReports read) {
        super(read::ofCase);
    }
}
