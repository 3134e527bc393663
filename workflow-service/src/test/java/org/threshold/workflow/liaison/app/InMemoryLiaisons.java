package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Liaisons in memory. */
final class InMemoryLiaisons implements Liaisons {

    private final Map<RegisteredAt, Series> series = new LinkedHashMap<>();
    private final SequencedMap<LiaisonId, Liaison> rows = new LinkedHashMap<>();
    private final Map<SeriesId, List<Told>> told = new LinkedHashMap<>();

    @Override
    public Series lockOf(RegisteredAt practice, SeriesId begun, Instant at) {
        return series.computeIfAbsent(practice, it -> new Series(begun, it));
    }

    /** Every practice that has a series. */
    Set<RegisteredAt> practices() {
        return Set.copyOf(series.keySet());
    }

    @Override
    public Optional<Series> lock(SeriesId id) {
        return find(id);
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return series.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void add(Liaison one) {
        rows.put(one.id(), one);
    }

    @Override
    public void save(Liaison one) {
        rows.replace(one.id(), one);
    }

    @Override
    public Optional<Liaison> find(LiaisonId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Liaison> planned(SeriesId id) {
        return toCome().stream().filter(one -> one.series().id().equals(id)).findFirst();
    }

    @Override
    public List<Liaison> past(SeriesId id, int most) {
        return past(Integer.MAX_VALUE).stream()
                .filter(one -> one.series().id().equals(id))
                .limit(most)
                .toList();
    }

    @Override
    public List<Liaison> toCome() {
        return rows.values().stream()
                .filter(Liaison::isPlanned)
                .sorted(Comparator.comparing(Liaison::plannedOn))
                .toList();
    }

    @Override
    public List<Liaison> past(int most) {
        return rows.sequencedValues().reversed().stream()
                .filter(one -> !one.isPlanned())
                .limit(most)
                .toList();
    }

    @Override
    public void told(SeriesId id, Told one) {
        told.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(one);
    }

    @Override
    public List<Told> told(SeriesId id) {
        return told.getOrDefault(id, List.of());
    }
}
