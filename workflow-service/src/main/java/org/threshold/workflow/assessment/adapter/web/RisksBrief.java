package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RiskAddress;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says on the brief which risks are open, how high and on what evidence (R-C&amp;F-11). */
@Component
class RisksBrief implements BriefSource {

    private static final int ORDER = 2;

    private final RisksOfCase risks;

    RisksBrief(RisksOfCase risks) {
        this.risks = risks;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> risks.of(who, ref)).stream()
                .flatMap(List::stream)
                .filter(one -> one.risk().open())
                .map(RisksBrief::line)
                .toList();
    }

    private static BriefLine line(Whole whole) {
        Risk risk = whole.risk();
        String incomplete = whole.missing().isEmpty() ? "" : " Not thought through yet.";
        return new BriefLine(
                BriefQuestion.RISKS,
                risk.said().axes().words() + ": " + risk.said().words() + incomplete,
                RiskAddress.of(risk));
    }
}
