package org.threshold.workflow.improvement.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.referral.CaseRef;

/** Since when no supervision was held on each case. */
public interface SupervisionWatches {

    Optional<SupervisionWatch> of(CaseRef ref);

    Optional<SupervisionWatch> find(UUID id);

    /**
     * Keeps how one stands from now on.
     *
     * @param workFrom from when holding one is somebody’s work, UTC; empty while it is, or never
     *     again
     */
    void keep(SupervisionWatch watch, Optional<Instant> workFrom);

    /**
     * The cases on which holding one is somebody’s work by now and is not yet, the longest first.
     */
    List<CaseRef> toOpen(Instant now, int most);
}
