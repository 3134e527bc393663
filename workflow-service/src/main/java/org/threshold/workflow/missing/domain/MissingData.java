package org.threshold.workflow.missing.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.referral.CaseRef;

/**
 * A report of missing data on record; it is never changed.
 *
 * @param raised who missed it, and when
 * @param team whose it is to add
 * @param found what came of it; empty while somebody looks for it
 */
public record MissingData(
        MissingId id,
        CaseRef caseRef,
        MissingGiven said,
        Raised raised,
        OwningTeam team,
        Optional<Found> found) {

    /** Who missed it: an agency, the out-of-hours team above all; and when, UTC. */
    public record Raised(Agency by, Instant at) {}

    /** Whether somebody is looking for all of this already. */
    public boolean asksFor(MissingGiven again) {
        return found.isEmpty() && said.data().containsAll(again.data()) && again.note().isBlank();
    }

    /** Whether this is the same report sent again. */
    public boolean sameAs(MissingGiven again) {
        return found.isEmpty() && said.equals(again);
    }
}
