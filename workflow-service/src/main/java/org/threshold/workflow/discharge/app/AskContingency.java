package org.threshold.workflow.discharge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.discharge.domain.ContingencyGate;
import org.threshold.workflow.discharge.domain.ContingencyGate.Standing;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.enquiry.HoldsBackOutcome;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.HoldsBackConclusion;

/**
 * Holds back an enquiry’s outcome and the end of a strategy discussion while the child is in
 * hospital, is expected to stay, and nobody has agreed what is done if it is taken (L-3.1.9).
 */
@Service
class AskContingency implements HoldsBackOutcome, HoldsBackConclusion {

    private final JoinedCases joined;
    private final ExpectedStays stays;
    private final DischargeRecord record;

    AskContingency(JoinedCases joined, ExpectedStays stays, DischargeRecord record) {
        this.joined = joined;
        this.stays = stays;
        this.record = record;
    }

    @Override
    public List<Refusal> of(CaseRef ref) {
        CaseRef answering = joined.answering(ref);
        return stays.openOf(answering)
                .map(stay -> ContingencyGate.refusals(answering, standing(stay), record.now()))
                .orElseGet(List::of);
    }

    private Standing standing(ExpectedStay stay) {
        return Standings.of(
                stay, stays.planOf(stay.id()), stays.goesOnUntil(stay.id()), record.now());
    }
}
