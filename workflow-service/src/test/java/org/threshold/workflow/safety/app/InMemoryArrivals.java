package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Arrival;

/** Children that came home without a decision, in memory. */
final class InMemoryArrivals implements Arrivals {

    private final List<Arrival> open = new ArrayList<>();

    @Override
    public void note(Arrival arrival) {
        if (!open.contains(arrival)) {
            open.add(arrival);
        }
    }

    @Override
    public List<Arrival> open(int most) {
        return open.stream().sorted(Comparator.comparing(Arrival::knownAt)).limit(most).toList();
    }

    @Override
    public List<Arrival> openOf(CaseRef ref) {
        return open(Integer.MAX_VALUE).stream().filter(one -> one.caseRef().equals(ref)).toList();
    }

    @Override
    public void settle(Arrival arrival, Instant at) {
        open.remove(arrival);
    }
}
