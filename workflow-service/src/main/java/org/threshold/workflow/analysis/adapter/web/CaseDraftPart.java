package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.DecisionBasis;

/**
 * The part of a case’s page with its draft analyses, and what stands above the form of each
 * decision: which agencies have not answered, and which disagree.
 */
@Component
class CaseDraftPart implements CasePart, DecisionBasis {

    /** After the section 47 enquiry. */
    private static final int ORDER = 33;

    private static final String TITLE = "Draft analysis and plan";

    private final ReadDrafts read;

    CaseDraftPart(ReadDrafts read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return facts(who, caseRef).stream().findFirst().map(CaseFacts::part);
    }

    @Override
    public List<CaseFacts> basis(Actor who, String caseRef) {
        return facts(who, caseRef);
    }

    private List<CaseFacts> facts(Actor who, String caseRef) {
        List<Draft> all = CaseRef.of(caseRef).map(ref -> read.ofCase(who, ref)).orElse(List.of());
        return all.isEmpty()
                ? List.of()
                : List.of(
                        new CaseFacts(
                                DraftWords.CODE,
                                TITLE,
                                all.stream()
                                        .flatMap(one -> DraftWords.standing(one).stream())
                                        .toList(),
                                all.stream()
                                        .flatMap(one -> DraftWords.links(one).stream())
                                        .toList()));
    }
}
