package org.threshold.workflow.investigation.app;

import java.util.List;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.referral.CaseRef;

/** The signatures for evidence that is outstanding. */
public interface Signatures {

    void add(InvestigationId investigation, Signature signature);

    /** All for a child, in the order in which they were given. */
    List<Signature> of(CaseRef ref);
}
