package org.threshold.workflow.strategy;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that keep allegations about a child. A decision on a return home counts only if the
 * meeting that made it was held after the latest of them (L-3.1.7).
 */
@FunctionalInterface
public interface KnownAllegations {

    /** When the latest allegation about the child became known, UTC. */
    Optional<Instant> latestFor(CaseRef ref);
}
