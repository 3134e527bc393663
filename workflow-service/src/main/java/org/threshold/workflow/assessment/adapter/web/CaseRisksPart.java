package org.threshold.workflow.assessment.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RiskAddress;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;
import org.threshold.workflow.worklist.DecisionBasis;

/**
 * The part of a case’s page with its register of risks, and when each was recorded and closed; open
 * risks stand above the form of each decision that rests on them.
 */
@Component
class CaseRisksPart implements CasePart, ChronologySource, DecisionBasis {

    /** After what keeps the child safe now. */
    private static final int ORDER = 24;

    private final RisksOfCase risks;
    private final ReadRisks read;

    CaseRisksPart(RisksOfCase risks, ReadRisks read) {
        this.risks = risks;
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> risks.of(who, ref).map(all -> part(who, ref, all)));
    }

    private Part part(Actor who, CaseRef ref, List<Whole> all) {
        List<PersonId> children = all.isEmpty() ? List.of() : read.children(who, ref);
        List<Link> links = new ArrayList<>();
        all.stream()
                .map(Whole::risk)
                .filter(Risk::open)
                .forEach(
                        risk ->
                                links.add(
                                        new Link(
                                                "Say risk " + risk.number() + " anew, or close it",
                                                RiskAddress.of(risk))));
        links.add(new Link("Record a risk", "/cases/" + ref + "/risks/new"));
        if (Activity.READ_OPEN_RISKS.allowedTo(who.roles())) {
            links.add(new Link("Risks of all cases that nobody reduces", "/risks"));
        }
        var facts = all.stream().map(one -> RiskWords.fact(one, children)).toList();
        return new CaseFacts("risks", "Register of risks", facts, links).partOrStart();
    }

    @Override
    public List<CaseFacts> basis(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> risks.of(who, ref).map(all -> basis(who, ref, all)))
                .orElse(List.of());
    }

    private List<CaseFacts> basis(Actor who, CaseRef ref, List<Whole> all) {
        List<Whole> open = all.stream().filter(one -> one.risk().open()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<PersonId> children = read.children(who, ref);
        var facts = open.stream().map(one -> RiskWords.fact(one, children)).toList();
        return List.of(new CaseFacts("risks", "Open risks", facts, List.of()));
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> risks.of(who, ref)).stream()
                .flatMap(List::stream)
                .flatMap(one -> entries(one).stream())
                .toList();
    }

    private static List<ChronologyEntry> entries(Whole whole) {
        Risk risk = whole.risk();
        List<ChronologyEntry> entries = new ArrayList<>();
        entries.add(
                new ChronologyEntry(
                        risk.openedAt(),
                        "A risk was recorded",
                        risk.said().words(),
                        RiskAddress.of(risk)));
        risk.end()
                .flatMap(_ -> whole.history().stream().findFirst())
                .ifPresent(
                        last ->
                                entries.add(
                                        new ChronologyEntry(
                                                last.entry().at(),
                                                "A risk was closed",
                                                last.entry().why(),
                                                RiskAddress.of(risk))));
        return entries;
    }
}
