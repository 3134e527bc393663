package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page that says how the work with alleged abusers stands, and for which
 * incidents nobody is named yet; its chronology has it too (R-C&amp;F-8a).
 */
@Component
class CaseAbusersPart implements CasePart, ChronologySource {

    private static final int ORDER = 24;

    private final AbusersOfCase abusers;
    private final IncidentsOfCase incidents;

    CaseAbusersPart(AbusersOfCase abusers, IncidentsOfCase incidents) {
        this.abusers = abusers;
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        List<AbuseIncident> stand =
                incidents.all(who, caseRef).stream()
                        .map(Shown::incident)
                        .filter(one -> !one.withdrawn())
                        .toList();
        List<AbuserWork> all = all(who, caseRef);
        if (stand.isEmpty() && all.isEmpty()) {
            return Optional.empty();
        }
        var name =
                new Link(
                        "Say who is alleged to have abused",
                        "/cases/" + caseRef + "/alleged-abusers/new");
        return Optional.of(
                new CaseFacts(
                                "alleged-abusers",
                                AbuserWords.TITLE,
                                facts(stand, all),
                                List.of(name))
                        .part());
    }

    private static List<Fact> facts(List<AbuseIncident> stand, List<AbuserWork> all) {
        return Stream.concat(
                        all.stream().map(AbuserWords::fact),
                        stand.stream()
                                .filter(one -> unnamed(one, all))
                                .map(CaseAbusersPart::unnamed))
                .toList();
    }

    private static boolean unnamed(AbuseIncident one, List<AbuserWork> all) {
        return all.stream().noneMatch(work -> work.restsOn(work.about().person(), one.id()));
    }

    private static Fact unnamed(AbuseIncident one) {
        return Fact.of(
                "Incident of " + DueWords.exact(one.about().at()),
                "Nobody is named as alleged to have abused.");
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return all(who, caseRef).stream()
                .flatMap(work -> work.looks().stream())
                .map(
                        look ->
                                new ChronologyEntry(
                                        look.at(), AbuserWords.TITLE, AbuserWords.line(look), ""))
                .toList();
    }

    private List<AbuserWork> all(Actor who, String caseRef) {
        return CaseRef.of(caseRef).map(ref -> abusers.of(who, ref)).orElseGet(List::of);
    }
}
