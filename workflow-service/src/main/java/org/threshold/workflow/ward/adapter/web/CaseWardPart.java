package org.threshold.workflow.ward.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with the child’s latest stay in hospital; none before the first. */
@Component
class CaseWardPart implements CasePart {

    /** Before what keeps the child safe now: where it is decides that. */
    private static final int ORDER = 14;

    private final StaySheets sheets;

    CaseWardPart(StaySheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> sheets.of(who, ref))
                .map(sheet -> new Part("ward", sheet));
    }
}
