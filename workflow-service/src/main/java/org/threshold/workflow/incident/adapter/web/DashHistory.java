package org.threshold.workflow.incident.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ShowHistory;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.worklist.CasePart;

/** Draws an incident and the history of its household above the form of a step (L-3.1.3a). */
@Component
class DashHistory {

    private final ShowHistory show;
    private final ReadIncidents read;

    DashHistory(ShowHistory show, ReadIncidents read) {
        this.show = show;
        this.read = read;
    }

    Optional<CasePart.Part> of(Actor who, IncidentId id) {
        return Optional.of(new CasePart.Part("dash-history", HistorySheet.of(show.of(who, id))));
    }

    /** Where the household is entered. */
    Optional<String> family(IncidentId id) {
        return Optional.of("/cases/" + read.forStep(id).about().caseRef() + "/family");
    }
}
