package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadDisposals;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page that says how its domestic abuse incidents were disposed of; its
 * chronology has it too (R-TVP-5).
 */
@Component
class CaseDisposalsPart implements CasePart, ChronologySource {

    private static final int ORDER = 25;

    private final DisposalsOfCase disposals;
    private final IncidentsOfCase incidents;

    CaseDisposalsPart(DisposalsOfCase disposals, IncidentsOfCase incidents) {
        this.disposals = disposals;
        this.incidents = incidents;
    }

    /** Read once for the page and its chronology. */
    @Component
    static class DisposalsOfCase extends OnceARequest<Actor, CaseRef, List<Disposal>> {

        DisposalsOfCase(ReadDisposals read) {
            super(read::of);
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        if (incidents.all(who, caseRef).stream().allMatch(one -> one.incident().withdrawn())) {
            return Optional.empty();
        }
        var record =
                new Link(
                        "Record how an incident was disposed of",
                        "/cases/" + caseRef + "/domestic-abuse-disposals/new");
        return Optional.of(
                new CaseFacts(
                                "disposals",
                                DisposalWords.TITLE,
                                all(who, caseRef).stream().map(DisposalWords::fact).toList(),
                                List.of(record))
                        .partOrStart());
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream()
                .map(
                        one ->
                                new ChronologyEntry(
                                        one.how().at(),
                                        "Domestic abuse incident disposed of: "
                                                + one.how().kind().words(),
                                        String.join(" ", DisposalWords.lines(one)),
                                        ""))
                .toList();
    }

    private List<Disposal> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).map(ref -> disposals.of(who, ref)).orElseGet(List::of);
    }
}
