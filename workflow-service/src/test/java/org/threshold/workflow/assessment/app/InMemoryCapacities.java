package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;
import org.threshold.workflow.referral.CaseRef;

/** What is known of carers, in memory. */
final class InMemoryCapacities implements Capacities {

    private final Map<CapacityId, Capacity> all = new LinkedHashMap<>();

    @Override
    public void add(Capacity capacity) {
        all.put(capacity.id(), capacity);
    }

    @Override
    public Optional<Capacity> find(CapacityId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Capacity> lock(CapacityId id) {
        return find(id);
    }

    @Override
    public List<Capacity> of(List<CaseRef> refs) {
        return all.values().stream().filter(one -> refs.contains(one.caseRef())).toList();
    }

    @Override
    public void answered(CapacityId id, CapacityGiven given, ActorId by, Instant at) {
        all.computeIfPresent(id, (_, one) -> one.with(given, at));
    }

    @Override
    public void signed(CapacityId id, SignedFor sign) {
        all.computeIfPresent(id, (_, one) -> one.signed(sign));
    }
}
