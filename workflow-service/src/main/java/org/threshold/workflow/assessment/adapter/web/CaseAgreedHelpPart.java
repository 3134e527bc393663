package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadAgreedHelp.Shown;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with the help that its single assessments came to. */
@Component
class CaseAgreedHelpPart implements CasePart, ChronologySource {

    /** After the single assessments. */
    private static final int ORDER = 24;

    private final AgreedHelpOfCase read;

    CaseAgreedHelpPart(AgreedHelpOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseFacts.of(
                AgreedHelpWords.CODE,
                AgreedHelpWords.TITLE,
                all(who, caseRef).map(AgreedHelpWords::fact).toList());
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef)
                .map(Shown::help)
                .flatMap(one -> one.said().stream().map(said -> entry(one, said)))
                .toList();
    }

    private static ChronologyEntry entry(AgreedHelp one, Said said) {
        return new ChronologyEntry(
                said.at(),
                (said.given().goesOn() ? "Help was arranged: " : "There is no such help: ")
                        + one.about().agreed().words(),
                AgreedHelpWords.said(said),
                "");
    }

    private Stream<Shown> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream().flatMap(List::stream);
    }
}
