package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.domain.SummaryWatch;

/** Since when the summary of each case has gone unconfirmed. */
public interface SummaryWatches {

    Optional<SummaryWatch> of(CaseRef ref);

    Optional<SummaryWatch> find(UUID id);

    /**
     * Keeps how one stands from now on.
     *
     * @param workFrom from when confirming is somebody’s work; empty while it is, or never again
     */
    void keep(SummaryWatch watch, Optional<Instant> workFrom);

    /** The cases whose summary is somebody’s work by now and is not yet, the longest first. */
    List<CaseRef> toOpen(Instant now, int most);
}
