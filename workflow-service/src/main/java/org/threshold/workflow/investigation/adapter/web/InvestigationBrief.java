package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief whether the police investigate. */
@Component
class InvestigationBrief implements BriefSource {

    private static final int ORDER = 7;

    private final InvestigationsOfCase read;

    InvestigationBrief(InvestigationsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).stream())
                .filter(Investigation::isOpen)
                .map(InvestigationBrief::line)
                .toList();
    }

    @Override
    public Map<BriefQuestion, String> otherwise() {
        return Map.of(BriefQuestion.LEGAL_STATUS, "No police investigation.");
    }

    private static BriefLine line(Investigation one) {
        return BriefLine.of(
                BriefQuestion.LEGAL_STATUS,
                one.kind().words() + ", since " + DueWords.exact(one.standing().openedAt()));
    }
}
