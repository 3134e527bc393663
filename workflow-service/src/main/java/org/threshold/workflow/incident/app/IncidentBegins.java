package org.threshold.workflow.incident.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.people.PersonId;

/**
 * What begins with an incident: its DASH, and the work with whoever is alleged to have abused. In
 * the caller's transaction, which has locked the rows of its cases.
 */
@Service
class IncidentBegins {

    private final Incidents incidents;
    private final IncidentWork work;
    private final AbuserNaming abusers;

    IncidentBegins(Incidents incidents, IncidentWork work, AbuserNaming abusers) {
        this.incidents = incidents;
        this.work = work;
        this.abusers = abusers;
    }

    /** Answers by when its DASH is due. */
    Deadline begins(Actor who, AbuseIncident one, Set<PersonId> alleged) {
        incidents.add(one);
        abusers.named(who, one, alleged);
        return work.toAssess(one);
    }
}
