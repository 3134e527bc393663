package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.domain.InjuriesKnown;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.OutstandingInvestigations;

/** What of a child's medical investigations is not complete, for decisions on a return home. */
@Service
class MedicalOutstanding implements OutstandingInvestigations {

    private final EnquiryRecords records;

    MedicalOutstanding(EnquiryRecords records) {
        this.records = records;
    }

    @Override
    public List<String> of(CaseRef ref) {
        return records.openOf(ref).stream()
                .flatMap(open -> InjuriesKnown.outstanding(open.lines()).stream())
                .map(Line::missing)
                .toList();
    }
}
