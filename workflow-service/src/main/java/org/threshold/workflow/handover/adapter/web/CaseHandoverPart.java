package org.threshold.workflow.handover.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what the night was told of it last, and the way to tell it. */
@Component
class CaseHandoverPart implements CasePart {

    /** After what keeps the child safe now. */
    private static final int ORDER = 18;

    private final Cases cases;
    private final HandoverSheets sheets;

    CaseHandoverPart(Cases cases, HandoverSheets sheets) {
        this.cases = cases;
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .filter(ref -> cases.childOf(ref).isPresent())
                .map(ref -> sheets.of(who, ref));
    }
}
