package org.threshold.workflow.discharge.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowDischarge;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with the child’s latest discharge; none before the first. */
@Component
class CaseDischargePart implements CasePart {

    /** After the stay that it ends. */
    private static final int ORDER = 21;

    private final ShowDischarge show;

    CaseDischargePart(ShowDischarge show) {
        this.show = show;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> show.of(who, ref))
                .map(leaving -> new Part("discharge", DischargeSheet.of(leaving)));
    }
}
