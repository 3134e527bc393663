package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.WithoutDash;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the incidents of a case, and those without a DASH. */
@Service
public class ReadIncidents {

    private final Access access;
    private final Incidents incidents;
    private final Cases cases;
    private final JoinedCases joined;
    private final IncidentRecord record;

    ReadIncidents(
            Access access,
            Incidents incidents,
            Cases cases,
            JoinedCases joined,
            IncidentRecord record) {
        this.access = access;
        this.incidents = incidents;
        this.cases = cases;
        this.joined = joined;
        this.record = record;
    }

    /** An incident, and what a police supervisor does about it; empty until one has said so. */
    public record Shown(AbuseIncident incident, String supervision) {}

    /** All that concern a case, the latest first; empty where there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return around(ref).map(all -> all.stream().map(this::shown).toList());
    }

    /** The same, for whoever has asked already whether it may be read. */
    Optional<List<AbuseIncident>> around(CaseRef ref) {
        return cases.childOf(ref).map(_ -> incidents.of(joined.answering(ref)));
    }

    private Shown shown(AbuseIncident one) {
        return new Shown(one, incidents.supervision(one.id()).orElse(""));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public AbuseIncident forStep(IncidentId id) {
        return incidents.find(id).orElseThrow();
    }

    /** Those without a DASH of their own, over all cases, by hours since the incident. */
    @Transactional(readOnly = true)
    public WithoutDash withoutDash(Actor who) {
        access.require(who, Activity.READ_BOARD);
        return WithoutDash.of(incidents.withoutDash(), record.now());
    }
}
