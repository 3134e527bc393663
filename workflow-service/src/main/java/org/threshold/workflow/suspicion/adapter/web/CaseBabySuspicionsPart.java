package org.threshold.workflow.suspicion.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page that says what is to be decided, and what was, about a baby while the
 * evidence is not definite; its chronology has it too (R-C&amp;F-10).
 */
@Component
class CaseBabySuspicionsPart implements CasePart, ChronologySource {

    private static final int ORDER = 16;

    private final SuspicionsOfCase suspicions;

    CaseBabySuspicionsPart(SuspicionsOfCase suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseFacts.of(
                "baby-suspicions", SuspicionWords.TITLE, SuspicionWords.facts(all(who, caseRef)));
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream()
                .flatMap(one -> SuspicionWords.chronology(one).stream())
                .toList();
    }

    private List<Suspicion> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).map(ref -> suspicions.of(who, ref)).orElse(List.of());
    }
}
