package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what is known of carers; what was answered before is never changed. */
public interface Capacities {

    void add(Capacity capacity);

    Optional<Capacity> find(CapacityId id);

    /** The same, locked for the rest of the transaction. */
    Optional<Capacity> lock(CapacityId id);

    /** All of these cases, in the order in which they were begun. */
    List<Capacity> of(List<CaseRef> refs);

    /** Keeps answers besides those before. */
    void answered(CapacityId id, CapacityGiven given, ActorId by, Instant at);

    void signed(CapacityId id, SignedFor sign);
}
