package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of domestic abuse incidents. */
public interface Incidents {

    void add(AbuseIncident incident);

    Optional<AbuseIncident> find(IncidentId id);

    /** The same, locked for the rest of the transaction. */
    Optional<AbuseIncident> lock(IncidentId id);

    /** Keeps how it stands now, and what people were told. */
    void save(AbuseIncident incident);

    /** All that concern a case, the latest first. */
    List<AbuseIncident> of(CaseRef ref);

    /** All at which one of these people was, or that concern one of these cases, latest first. */
    List<AbuseIncident> around(Collection<PersonId> people, Collection<CaseRef> cases);

    /** All that have no DASH at all. */
    List<AbuseIncident> withoutDash();

    /** Keeps which change (EV-16) an incident rests on; a later one takes its place. */
    void restsOn(IncidentId id, ChangeId change);

    /** Those of a case that rest on a change and have no DASH, by that change. */
    Map<ChangeId, AbuseIncident> reported(CaseRef ref);

    /** Whatever concerned one case concerns another. */
    void moved(CaseRef from, CaseRef into);

    /** Keeps what a supervisor of the police does about a grade that rose. */
    void supervised(IncidentId id, String action, Actor by, Instant at);

    /** What a supervisor of the police does about it, if one has said so. */
    Optional<String> supervision(IncidentId id);
}
