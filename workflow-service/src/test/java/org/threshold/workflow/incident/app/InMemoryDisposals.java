package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.incident.domain.IncidentId;

/** How incidents were disposed of, in memory. */
final class InMemoryDisposals implements Disposals {

    private final Map<DisposalId, Disposal> rows = new LinkedHashMap<>();
    private final Incidents incidents;

    InMemoryDisposals(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void add(Disposal disposal, Actor by) {
        rows.put(disposal.id(), disposal);
    }

    @Override
    public Optional<Disposal> find(DisposalId id) {
        return Optional.ofNullable(rows.get(id)).map(this::now);
    }

    @Override
    public List<Disposal> of(Collection<IncidentId> asked) {
        return rows.values().stream()
                .filter(one -> asked.contains(one.incident()))
                .sorted(Comparator.<Disposal, Instant>comparing(one -> one.how().at()).reversed())
                .map(this::now)
                .toList();
    }

    @Override
    public void seen(DisposalId id, SeenByLead seen, Actor by) {
        rows.computeIfPresent(id, (_, one) -> with(one, Optional.of(seen)));
    }

    private Disposal now(Disposal one) {
        return new Disposal(
                one.id(),
                one.incident(),
                incidents.find(one.incident()).orElseThrow().about().cases(),
                one.how(),
                one.seen());
    }

    private static Disposal with(Disposal one, Optional<SeenByLead> seen) {
        return new Disposal(one.id(), one.incident(), one.cases(), one.how(), seen);
    }
}
