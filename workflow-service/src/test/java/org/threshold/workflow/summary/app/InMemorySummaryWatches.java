package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.SummaryWatch;

/** Since when summaries have gone unconfirmed, in memory. */
final class InMemorySummaryWatches implements SummaryWatches {

    private final Map<UUID, SummaryWatch> all = new LinkedHashMap<>();
    private final Map<UUID, Instant> workFrom = new LinkedHashMap<>();

    @Override
    public Optional<SummaryWatch> of(CaseRef ref) {
        return all.values().stream().filter(one -> one.caseRef().equals(ref)).findFirst();
    }

    @Override
    public Optional<SummaryWatch> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void keep(SummaryWatch watch, Optional<Instant> from) {
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
                .map(SummaryWatch::caseRef)
                .toList();
    }
}
