package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with its pre-birth assessments, and where one is started. */
@Component
class CasePreBirthPart implements CasePart, ChronologySource {

    /** After the single assessment, before the risks. */
    private static final int ORDER = 23;

    private final PreBirthsOfCase read;

    CasePreBirthPart(PreBirthsOfCase read) {
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
        boolean going = all.stream().anyMatch(one -> one.assessment().open());
        return new CaseFacts(
                        PreBirthWords.CODE,
                        PreBirthWords.TITLE,
                        all.stream().flatMap(one -> PreBirthWords.facts(one).stream()).toList(),
                        List.of(
                                new Link(
                                        going
                                                ? "Add what is new to the pre-birth assessment"
                                                : "Start a pre-birth assessment",
                                        "/cases/" + caseRef + "/pre-birth-assessment")))
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .flatMap(List::stream)
                .map(Shown::assessment)
                .map(
                        one ->
                                new ChronologyEntry(
                                        one.about().startedAt(),
                                        "A pre-birth assessment was begun",
                                        PreBirthWords.summary(one.about().standing()),
                                        ""))
                .toList();
    }
}
