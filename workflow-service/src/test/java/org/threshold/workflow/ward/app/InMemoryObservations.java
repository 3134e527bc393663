package org.threshold.workflow.ward.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Observation;

/** What was seen on the ward, in memory. */
final class InMemoryObservations implements Observations {

    private final List<Observation> all = new ArrayList<>();

    @Override
    public void add(Observation one, Actor by) {
        all.add(one);
    }

    @Override
    public List<Observation> of(List<CaseRef> refs) {
        return all.stream()
                .filter(one -> refs.contains(one.caseRef()))
                .sorted(Comparator.comparing((Observation one) -> one.seen().at()).reversed())
                .toList();
    }
}
