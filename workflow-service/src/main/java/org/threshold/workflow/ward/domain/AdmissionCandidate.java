package org.threshold.workflow.ward.domain;

import java.util.Optional;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.referral.CaseRef;

/** A known child who may be the one that was admitted, with the case that is open for it. */
public record AdmissionCandidate(LikelyMatch match, Optional<CaseRef> open) {

    /** Whether the NHS number says that it is this child. */
    public boolean sameNumber() {
        return match.why().contains(Why.SAME_NHS_NUMBER);
    }
}
