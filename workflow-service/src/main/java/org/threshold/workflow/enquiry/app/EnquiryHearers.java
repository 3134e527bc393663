package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.domain.Contribution;

/**
 * Adds to those who are told that an enquiry started (EV-22) every agency that it asks: all who are
 * involved are clear about it (L-3.1.4b).
 */
@Service
class EnquiryHearers implements ExtraRecipients {

    private final EnquiryRecords records;
    private final Contributions contributions;
    private final AgencyDesks desks;

    EnquiryHearers(EnquiryRecords records, Contributions contributions, AgencyDesks desks) {
        this.records = records;
        this.contributions = contributions;
        this.desks = desks;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        return change.kind() == ChangeKind.SECTION_47_STARTED ? asked(change) : List.of();
    }

    private List<Recipient> asked(NewChange change) {
        return change.cases().stream()
                .flatMap(ref -> records.openOf(ref).stream())
                .flatMap(enquiry -> contributions.of(enquiry.id()).stream())
                .map(Contribution::agency)
                .distinct()
                .flatMap(agency -> desks.of(agency, change).stream())
                .distinct()
                .toList();
    }
}
