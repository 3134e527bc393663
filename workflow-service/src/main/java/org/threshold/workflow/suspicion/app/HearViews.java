package org.threshold.workflow.suspicion.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.MarkListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Ground;

/** Hears of marks of which a paediatrician cannot say that they are no injury. */
@Service
class HearViews implements MarkListener {

    private final RaiseSuspicion raise;

    HearViews(RaiseSuspicion raise) {
        this.raise = raise;
    }

    @Override
    public void ruledOut(Actor clinician, CaseRef ref) {}

    @Override
    public void notExcluded(Actor clinician, CaseRef ref) {
        raise.about(clinician, ref, Ground.PAEDIATRIC_VIEW);
    }
}
