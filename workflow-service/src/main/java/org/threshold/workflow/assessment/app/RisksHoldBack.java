package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskGate;
import org.threshold.workflow.enquiry.HoldsBackEnding;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Holds back an outcome without protection while a risk is not thought through (L-3.1.1). */
@Service
class RisksHoldBack implements HoldsBackEnding {

    private final RiskKeeping keeping;
    private final RiskWork work;
    private final AssessmentRecord record;

    RisksHoldBack(RiskKeeping keeping, RiskWork work, AssessmentRecord record) {
        this.keeping = keeping;
        this.work = work;
        this.record = record;
    }

    @Override
    public List<Refusal> of(CaseRef ref) {
        return RiskGate.refusals(keeping.of(ref), keeping.children(ref));
    }

    @Override
    public void wentAhead(Actor who, CaseRef ref) {
        keeping.of(ref).stream()
                .filter(Risk::open)
                .filter(risk -> !keeping.missing(risk).isEmpty())
                .forEach(risk -> work.toComplete(risk, ref, record.now()));
    }
}
