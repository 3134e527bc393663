package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.domain.OpenEvidenceRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Holds back the outcome of an enquiry while evidence about the child is open (L-3.1.6b). */
@Service
public class OpenEvidence {

    private final EvidentialActions actions;
    private final Signatures signatures;

    OpenEvidence(EvidentialActions actions, Signatures signatures) {
        this.actions = actions;
        this.signatures = signatures;
    }

    /** Why the enquiry about a child cannot end yet; empty when it can. */
    public List<Refusal> of(CaseRef ref) {
        return OpenEvidenceRule.refusals(actions.openFor(ref), signatures.of(ref));
    }
}
