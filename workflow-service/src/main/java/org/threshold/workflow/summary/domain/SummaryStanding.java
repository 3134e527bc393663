package org.threshold.workflow.summary.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether what the summary of a case says has been confirmed (R-4.2-7c).
 *
 * @param last the latest version
 * @param redSince when the first Red event after it became known, UTC
 * @param dueAt by when it is to be confirmed, UTC
 */
public record SummaryStanding(Optional<Summary> last, Optional<Instant> redSince, Instant dueAt) {

    /** Whether somebody may rely on it: confirmed in time, and no Red event since. */
    public boolean holds(Instant now) {
        return last.isPresent() && redSince.isEmpty() && !now.isAfter(dueAt);
    }
}
