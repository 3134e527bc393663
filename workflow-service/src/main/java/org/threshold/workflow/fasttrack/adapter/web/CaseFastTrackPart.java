package org.threshold.workflow.fasttrack.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Shown;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page with its way to a conference, and the way to take it there
 * (R-C&amp;F-6).
 */
@Component
class CaseFastTrackPart implements CasePart, ChronologySource {

    private static final int ORDER = 20;

    private final FastTracksOfCase read;

    CaseFastTrackPart(FastTracksOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> read.of(who, ref))
                .map(all -> FastTrackWords.facts(caseRef, all).partOrStart());
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .flatMap(List::stream)
                .map(Shown::fastTrack)
                .map(one -> one.about().why())
                .map(
                        why ->
                                new ChronologyEntry(
                                        why.at(),
                                        "Fast-tracked to a child protection conference",
                                        why.words(),
                                        ""))
                .toList();
    }
}
