package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** The part of a case’s page with its domestic abuse incidents, and those in its chronology. */
@Component
class CaseAbusePart implements CasePart, ChronologySource {

    private static final int ORDER = 23;

    private final IncidentsOfCase read;

    CaseAbusePart(IncidentsOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref).map(all -> part(ref, all)));
    }

    private static Part part(CaseRef ref, List<Shown> all) {
        var record =
                new Link(
                        "Record a domestic abuse incident",
                        "/cases/" + ref + "/domestic-abuse-incidents/new");
        return new CaseFacts(
                        "domestic-abuse",
                        "Domestic abuse",
                        all.stream().map(IncidentWords::fact).toList(),
                        List.of(record))
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return read.all(who, caseRef).stream()
                .map(Shown::incident)
                .flatMap(one -> Stream.concat(Stream.of(happened(one)), assessed(one)))
                .toList();
    }

    private static ChronologyEntry happened(AbuseIncident one) {
        return new ChronologyEntry(
                one.about().at(), "Domestic abuse", one.about().scene().words(), "");
    }

    private static Stream<ChronologyEntry> assessed(AbuseIncident one) {
        return one.dash().stream().map(CaseAbusePart::assessed);
    }

    private static ChronologyEntry assessed(Dash dash) {
        return new ChronologyEntry(
                dash.at(),
                "DASH of a domestic abuse incident: " + dash.grade().code(),
                IncidentWords.computed(dash),
                "");
    }
}
