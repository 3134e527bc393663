package org.threshold.workflow.suspicion.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/** Suspicions about babies, in memory. */
final class InMemorySuspicions implements Suspicions {

    private final Map<SuspicionId, Suspicion> rows = new LinkedHashMap<>();

    @Override
    public void add(Suspicion one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<Suspicion> find(SuspicionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Suspicion> of(List<CaseRef> refs) {
        return rows.values().stream()
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(Comparator.comparing(Suspicion::openedAt).reversed())
                .toList();
    }

    @Override
    public List<Suspicion> lockOpen(List<CaseRef> refs) {
        return of(refs).reversed().stream().filter(Suspicion::open).toList();
    }

    @Override
    public void decided(SuspicionId id, Decided how, Actor by) {
        rows.computeIfPresent(id, (_, one) -> one.open() ? one.decided(how) : one);
    }
}
