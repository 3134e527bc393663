package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** The cases, each under the one that answers for it. */
@Service
class KnownCases {

    private final Cases cases;
    private final JoinedCases joined;

    KnownCases(Cases cases, JoinedCases joined) {
        this.cases = cases;
        this.joined = joined;
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    CaseRef answering(CaseRef ref) {
        return joined.answering(ref);
    }

    /** Locks the case that answers for this one, and names it. */
    CaseRef lock(CaseRef ref) {
        CaseRef answering = joined.answering(ref);
        cases.lock(List.of(answering));
        return answering;
    }
}
