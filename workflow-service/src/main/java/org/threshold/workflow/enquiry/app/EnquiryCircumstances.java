package org.threshold.workflow.enquiry.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;

/** What enquiries know of a case: that one is open. */
@Service
class EnquiryCircumstances implements CaseCircumstances {

    private final EnquiryRecords records;

    EnquiryCircumstances(EnquiryRecords records) {
        this.records = records;
    }

    @Override
    public Set<Circumstance> of(CaseRef ref) {
        return records.openOf(ref).isPresent() ? Set.of(Circumstance.ENQUIRY_OPEN) : Set.of();
    }
}
