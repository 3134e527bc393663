package org.threshold.workflow.gp.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.AskedPractice;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.gp.domain.RequestOf;

/** The safeguarding leads of silent practices hear what the practices were asked (R-4.2-5b). */
@Service
class LeadHearers implements ExtraRecipients {

    private final PracticeLeads leads;

    LeadHearers(PracticeLeads leads) {
        this.leads = leads;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        return RequestOf.tellsLead(change)
                ? leads.toTell(change.cases(), AskedPractice.of(change))
                : List.of();
    }
}
