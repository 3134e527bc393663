package org.threshold.workflow.discharge.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.discharge.app.ShowContingency.OfCase;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page that says what is done if somebody takes the child from hospital. */
@Component
class CaseContingencyPart implements CasePart {

    /** Before the stay itself: it is what is needed at once. */
    private static final int ORDER = 13;

    private final ShowContingency show;

    CaseContingencyPart(ShowContingency show) {
        this.show = show;
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
        return CaseRef.of(caseRef).flatMap(ref -> show.of(who, ref)).map(CaseContingencyPart::part);
    }

    private static Part part(OfCase found) {
        return switch (found) {
            case OfCase.InHospital() -> new Part("may-leave", "");
            case OfCase.Expected(var whole) -> new Part("contingency", ContingencySheet.of(whole));
        };
    }
}
