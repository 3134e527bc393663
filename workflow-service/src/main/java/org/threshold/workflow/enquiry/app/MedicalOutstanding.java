package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuriesKnown;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.OutstandingInvestigations;

/** What of a child's medical investigations is not complete, for decisions on a return home. */
@Service
class MedicalOutstanding implements OutstandingInvestigations {

    private final EnquiryRecords records;
    private final InjuredChildren injured;

    MedicalOutstanding(EnquiryRecords records, InjuredChildren injured) {
        this.injured = injured;
        this.records = records;
    }

    @Override
    public List<String> of(CaseRef ref) {
        return Stream.concat(
                        records.openOf(ref).stream().map(Enquiry::lines),
                        injured.openOf(List.of(ref)).stream().map(InjuredChild::lines))
                .flatMap(lines -> InjuriesKnown.outstanding(lines).stream())
                .map(Line::missing)
                .toList();
    }
}
