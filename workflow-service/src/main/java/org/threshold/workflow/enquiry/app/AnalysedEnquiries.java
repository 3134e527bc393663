package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedKind;
import org.threshold.workflow.analysis.AnalysedWork;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.CaseRef;

/** Enquiries, as their draft analyses know them: the roster is whoever was asked what it knows. */
@Service
class AnalysedEnquiries implements AnalysedWork {

    private final EnquiryRecords records;
    private final Contributions contributions;

    AnalysedEnquiries(EnquiryRecords records, Contributions contributions) {
        this.records = records;
        this.contributions = contributions;
    }

    @Override
    public Optional<Analysed> find(UUID id) {
        return records.find(new EnquiryId(id)).map(this::analysed);
    }

    @Override
    public List<Analysed> ofCase(CaseRef ref) {
        return records.ofCase(ref).stream().map(this::analysed).toList();
    }

    private Analysed analysed(Enquiry enquiry) {
        return new Analysed(
                AnalysedKind.ENQUIRY,
                enquiry.id().value(),
                enquiry.caseRef(),
                enquiry.isOpen(),
                contributions.of(enquiry.id()).stream().map(Contribution::agency).toList());
    }
}
