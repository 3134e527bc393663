package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an incident, for whoever is told that nobody has assessed it. */
@Service
class IncidentGlance implements SubjectGlance {

    private final Incidents incidents;

    IncidentGlance(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String kind() {
        return IncidentSteps.INCIDENT;
    }

    @Override
    public String page(UUID id) {
        return incidents
                .find(new IncidentId(id))
                .map(one -> "/cases/" + one.about().caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return incidents.find(new IncidentId(id)).map(IncidentGlance::words).stream().toList();
    }

    private static String words(AbuseIncident one) {
        String grade =
                one.grade().map(known -> ", known as " + known.code() + " so far").orElse("");
        return "Domestic abuse on " + DueWords.exact(one.about().at()) + grade + ".";
    }
}
