package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ShowHarm;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page that says how soon a suspected injury was told (L-3.1.14). */
@Component
class CaseSuspicionPart implements CasePart {

    private static final int ORDER = 52;

    private final ShowHarm show;

    CaseSuspicionPart(ShowHarm show) {
        this.show = show;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<Fact> facts =
                CaseRef.of(caseRef).stream()
                        .flatMap(ref -> show.of(who, ref).stream())
                        .flatMap(told -> HarmWords.took(told).stream())
                        .toList();
        return CaseFacts.of("suspicion", "How soon the injury was told", facts);
    }
}
