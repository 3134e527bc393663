package org.threshold.workflow.concern.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with its minor concerns, which stand in its chronology too. */
@Component
class CaseConcernsPart implements CasePart, ChronologySource {

    private static final int ORDER = 26;

    private final ConcernsOfCase concerns;
    private final ReadEntries entries;

    CaseConcernsPart(ConcernsOfCase concerns, ReadEntries entries) {
        this.concerns = concerns;
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
                                ConcernWords.part(
                                        all,
                                        entries(caseRef),
                                        List.of(
                                                new Link(
                                                        "Note a minor concern",
                                                        "/cases/"
                                                                + caseRef
                                                                + "/minor-concerns/new"))));
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        CaseEntries known = entries(caseRef);
        return all(who, caseRef).stream()
                .flatMap(all -> Stream.concat(notes(all, known), reviews(all)))
                .toList();
    }

    private static Stream<ChronologyEntry> notes(All all, CaseEntries entries) {
        return all.notes().stream()
                .map(
                        note ->
                                new ChronologyEntry(
                                        note.said().occurredAt(),
                                        "Minor concern: " + note.said().kind().words(),
                                        entries.with(note.said().words(), note.id().entry()),
                                        ""));
    }

    private static Stream<ChronologyEntry> reviews(All all) {
        return all.reviews().stream()
                .flatMap(one -> one.done().stream())
                .map(
                        done ->
                                new ChronologyEntry(
                                        done.at(),
                                        "Minor concerns looked at together: "
                                                + done.outcome().words(),
                                        done.reason(),
                                        ""));
    }

    private CaseEntries entries(String caseRef) {
        return CaseRef.of(caseRef).map(entries::of).orElseGet(CaseEntries::none);
    }

    private Optional<All> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> concerns.of(who, ref));
    }
}
