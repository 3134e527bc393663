package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;
import org.threshold.workflow.worklist.DecisionBasis;

/**
 * What the doctors say of a child, on the page of its case and above the form of each decision that
 * rests on it: the opinion in plain words, what it leaves open, and whether the injuries are fully
 * known (L-3.1.13, R-Hosp-10).
 */
@Component
class CaseMedicalPart implements CasePart, DecisionBasis, ConferencePapers {

    private static final int ORDER = 31;

    private final MedicalOfCase read;

    CaseMedicalPart(MedicalOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return said(who, caseRef).map(all -> facts("medical", "What the doctors say", all).part());
    }

    @Override
    public List<CaseFacts> basis(Actor who, String caseRef) {
        return said(who, caseRef)
                .map(all -> facts("medical-" + caseRef, "What the doctors say: " + caseRef, all))
                .stream()
                .toList();
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return basis(who, caseRef).stream()
                .map(facts -> new ConferencePaper(ConferenceChapter.FOUND, facts))
                .toList();
    }

    private Optional<List<MedicalStanding>> said(Actor who, String caseRef) {
        return CaseRef.of(caseRef).map(ref -> read.of(who, ref)).filter(all -> !all.isEmpty());
    }

    private static CaseFacts facts(String code, String title, List<MedicalStanding> all) {
        return new CaseFacts(code, title, MedicalWords.facts(all), MedicalWords.links(all));
    }
}
