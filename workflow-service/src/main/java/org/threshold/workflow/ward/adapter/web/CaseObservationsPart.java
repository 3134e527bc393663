package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.SeenCare;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page with what staff saw on the ward, which stands in the chronology and
 * above the forms that assess parents and risks (R-Hosp-4).
 */
@Component
class CaseObservationsPart implements CasePart, ChronologySource, SeenCare {

    /** After parenting capacity and minor concerns. */
    private static final int ORDER = 27;

    private final ObservationsOfCase observations;
    private final ReadEntries entries;

    CaseObservationsPart(ObservationsOfCase observations, ReadEntries entries) {
        this.observations = observations;
        this.entries = entries;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return all(who, caseRef)
                .map(
                        all ->
                                ObservationWords.facts(
                                                all,
                                                entries(caseRef),
                                                List.of(
                                                        new Link(
                                                                "Record what was seen on the ward",
                                                                "/cases/"
                                                                        + caseRef
                                                                        + "/ward-observations/new")))
                                        .partOrStart());
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        CaseEntries known = entries(caseRef);
        return all(who, caseRef).stream()
                .flatMap(List::stream)
                .map(one -> entry(one, known))
                .toList();
    }

    private static ChronologyEntry entry(Observation one, CaseEntries entries) {
        String about = ObservationWords.about(one);
        return new ChronologyEntry(
                one.seen().at(),
                about.isEmpty() ? "Seen on the ward" : "Seen on the ward: " + about,
                entries.with(one.seen().fact(), one.id().entry()),
                "");
    }

    @Override
    public List<CaseFacts> seen(Actor who, CaseRef ref) {
        return all(who, ref.value()).filter(all -> !all.isEmpty()).stream()
                .map(all -> ObservationWords.facts(all, entries.of(ref), List.of()))
                .toList();
    }

    private CaseEntries entries(String caseRef) {
        return CaseRef.of(caseRef).map(entries::of).orElseGet(CaseEntries::none);
    }

    private Optional<List<Observation>> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> observations.of(who, ref));
    }
}
