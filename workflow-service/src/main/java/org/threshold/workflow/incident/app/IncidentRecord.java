package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is recorded, assessed and read. */
@Service
class IncidentRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    IncidentRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    IncidentId newId() {
        return new IncidentId(ids.next());
    }

    /**
     * Keeps an act.
     *
     * @param why the reason that somebody gave; empty when none was asked for
     */
    void keep(Actor who, String what, AbuseIncident one, String why) {
        var cases = one.about().cases().stream().map(CaseRef::value).toList();
        audit.record(
                new AuditEntry(who, what, IncidentSteps.INCIDENT, one.id().value(), cases, why));
    }

    /** Keeps that somebody read who belongs to a child of a case. */
    void read(Actor who, String what, PersonId child, CaseRef ref) {
        audit.record(new AuditEntry(who, what, "person", child.value(), List.of(ref.value()), ""));
    }
}
