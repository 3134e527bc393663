package org.threshold.workflow.suspicion.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;

/** The rows of suspicions about babies, and of what was decided. */
public interface Suspicions {

    void add(Suspicion one);

    Optional<Suspicion> find(SuspicionId id);

    /** All of these cases, the latest first. */
    List<Suspicion> of(List<CaseRef> refs);

    /** Those of these cases that nobody has decided, locked for the rest of the transaction. */
    List<Suspicion> lockOpen(List<CaseRef> refs);

    /** Keeps what was decided; it is never changed. */
    void decided(SuspicionId id, Decided how, Actor by);
}
