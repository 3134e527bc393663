package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Domestic abuse incidents in memory. */
final class InMemoryIncidents implements Incidents {

    private final Map<IncidentId, AbuseIncident> rows = new LinkedHashMap<>();
    private final Map<ChangeId, IncidentId> changes = new LinkedHashMap<>();
    private final Map<IncidentId, String> supervisions = new HashMap<>();

    @Override
    public void add(AbuseIncident incident) {
        rows.put(incident.id(), incident);
    }

    @Override
    public Optional<AbuseIncident> find(IncidentId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<AbuseIncident> lock(IncidentId id) {
        return find(id);
    }

    @Override
    public void save(AbuseIncident incident) {
        rows.replace(incident.id(), incident);
    }

    @Override
    public List<AbuseIncident> of(CaseRef ref) {
        return latestFirst(one -> one.about().cases().contains(ref));
    }

    @Override
    public List<AbuseIncident> around(Collection<PersonId> people, Collection<CaseRef> cases) {
        return latestFirst(
                one ->
                        one.about().cases().stream().anyMatch(cases::contains)
                                || one.about().scene().people().stream()
                                        .anyMatch(people::contains));
    }

    private List<AbuseIncident> latestFirst(Predicate<AbuseIncident> which) {
        return rows.values().stream()
                .filter(which)
                .sorted(
                        Comparator.<AbuseIncident, Instant>comparing(one -> one.about().at())
                                .reversed())
                .toList();
    }

    @Override
    public List<AbuseIncident> withoutDash() {
        return latestFirst(one -> one.standing() instanceof Standing.Waiting).reversed();
    }

    @Override
    public void restsOn(IncidentId id, ChangeId change) {
        changes.values().remove(id);
        changes.put(change, id);
    }

    @Override
    public Map<ChangeId, AbuseIncident> reported(CaseRef ref) {
        Map<ChangeId, AbuseIncident> found = new LinkedHashMap<>();
        changes.forEach(
                (change, id) ->
                        find(id).filter(one -> one.about().cases().contains(ref))
                                .filter(one -> one.standing() instanceof Standing.Waiting)
                                .ifPresent(one -> found.put(change, one)));
        return found;
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll(
                (_, one) ->
                        new AbuseIncident(
                                one.id(),
                                moved(one.about(), from, into),
                                one.told(),
                                one.standing()));
    }

    private static About moved(About about, CaseRef from, CaseRef into) {
        return new About(
                about.cases().stream().map(ref -> ref.equals(from) ? into : ref).toList(),
                about.at(),
                about.scene(),
                about.recorded());
    }

    @Override
    public void supervised(IncidentId id, String action, Actor by, Instant at) {
        supervisions.put(id, action);
    }

    @Override
    public Optional<String> supervision(IncidentId id) {
        return Optional.ofNullable(supervisions.get(id));
    }
}
