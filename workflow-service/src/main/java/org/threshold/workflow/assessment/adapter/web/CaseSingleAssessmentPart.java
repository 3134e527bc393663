package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with its single assessments, and where one is started. */
@Component
class CaseSingleAssessmentPart implements CasePart, ChronologySource {

    /** After the child protection plan, before the risks. */
    private static final int ORDER = 23;

    private final SingleAssessmentsOfCase read;

    CaseSingleAssessmentPart(SingleAssessmentsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).map(all -> part(caseRef, all));
    }

    private static Part part(String caseRef, List<Shown> all) {
        boolean going = all.stream().map(Shown::assessment).anyMatch(SingleAssessment::open);
        var start =
                new Link("Start a single assessment", "/cases/" + caseRef + "/single-assessment");
        return new CaseFacts(
                        SingleAssessmentWords.CODE,
                        SingleAssessmentWords.TITLE,
                        all.stream()
                                .flatMap(one -> SingleAssessmentWords.facts(one).stream())
                                .toList(),
                        going ? List.of() : List.of(start))
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .flatMap(List::stream)
                .map(Shown::assessment)
                .map(CaseSingleAssessmentPart::entry)
                .toList();
    }

    private static ChronologyEntry entry(SingleAssessment one) {
        return new ChronologyEntry(
                one.about().referredAt(),
                "A single assessment was asked for",
                SingleAssessmentWords.summary(one.about().standing()),
                "");
    }
}
