package org.threshold.workflow.improvement.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.referral.CaseRef;

/** Since when no supervision was held, in memory. */
final class InMemorySupervisionWatches implements SupervisionWatches {

    private final Map<UUID, SupervisionWatch> all = new LinkedHashMap<>();
    private final Map<UUID, Instant> workFrom = new LinkedHashMap<>();

    @Override
    public Optional<SupervisionWatch> of(CaseRef ref) {
        return all.values().stream().filter(one -> one.caseRef().equals(ref)).findFirst();
    }

    @Override
    public Optional<SupervisionWatch> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void keep(SupervisionWatch watch, Optional<Instant> from) {
        all.put(watch.id(), watch);
        workFrom.remove(watch.id());
        from.ifPresent(at -> workFrom.put(watch.id(), at));
    }

    @Override
    public List<CaseRef> toOpen(Instant now, int most) {
        return workFrom.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .flatMap(one -> Stream.ofNullable(all.get(one.getKey())))
                .map(SupervisionWatch::caseRef)
                .toList();
    }
}
