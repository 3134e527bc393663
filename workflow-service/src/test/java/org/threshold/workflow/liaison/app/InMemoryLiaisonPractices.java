package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Which practices have closed, in memory. */
final class InMemoryLiaisonPractices implements LiaisonPractices {

    private final InMemoryLiaisons liaisons;
    private final Map<SeriesId, String> closed = new HashMap<>();

    InMemoryLiaisonPractices(InMemoryLiaisons liaisons) {
        this.liaisons = liaisons;
    }

    @Override
    public Set<RegisteredAt> known() {
        return liaisons.practices();
    }

    @Override
    public Set<RegisteredAt> closed() {
        return closed.keySet().stream()
                .map(id -> liaisons.find(id).map(Series::practice).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close(SeriesId series, String why, Instant at) {
        closed.put(series, why);
    }

    @Override
    public void open(SeriesId series) {
        closed.remove(series);
    }
}
