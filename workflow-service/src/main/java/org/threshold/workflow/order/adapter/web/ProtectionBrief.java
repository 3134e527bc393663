package org.threshold.workflow.order.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.order.app.ReadProtection;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief whether police protection or an emergency order protects the child. */
@Component
class ProtectionBrief implements BriefSource {

    private static final int ORDER = 3;

    private final ReadProtection read;

    ProtectionBrief(ReadProtection read) {
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
                .map(one -> BriefLine.of(BriefQuestion.LEGAL_STATUS, one))
                .toList();
    }

    @Override
    public Map<BriefQuestion, String> otherwise() {
        return Map.of(BriefQuestion.LEGAL_STATUS, "No police protection or order.");
    }
}
