package org.threshold.workflow.incident.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** Incidents of a child whose case joins another go on under that one. */
@Service
class JoinedIncidents implements CaseListener {

    private final Incidents incidents;
    private final IncidentWork work;
    private final Disposals disposals;
    private final WarningLimits warnings;

    JoinedIncidents(
            Incidents incidents, IncidentWork work, Disposals disposals, WarningLimits warnings) {
        this.incidents = incidents;
        this.work = work;
        this.disposals = disposals;
        this.warnings = warnings;
    }

    @Override
    public void joined(CaseJoined joined) {
        var ids = incidents.of(joined.from()).stream().map(AbuseIncident::id).toList();
        incidents.moved(joined.from(), joined.into());
        ids.stream().flatMap(id -> incidents.find(id).stream()).forEach(work::concerning);
        disposals.of(ids).forEach(warnings::concerning);
    }
}
