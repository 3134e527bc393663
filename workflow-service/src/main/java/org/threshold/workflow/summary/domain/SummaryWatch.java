package org.threshold.workflow.summary.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.referral.CaseRef;

/**
 * Since when a case’s summary has gone unconfirmed (R-4.2-7c).
 *
 * @param id what the step and its limit belong to
 * @param since when it was last confirmed, or the case began, UTC
 * @param redSince when the first Red event since then became known, UTC
 */
public record SummaryWatch(UUID id, CaseRef caseRef, Instant since, Optional<Instant> redSince) {

    /** So many days before its limit it is work; a product default. */
    private static final int AHEAD = 14;

    /** One of which nothing was confirmed yet. */
    public static SummaryWatch begin(UUID id, CaseRef caseRef, Instant since) {
        return new SummaryWatch(id, caseRef, since, Optional.empty());
    }

    /** The same after a Red event; the first one counts. */
    public SummaryWatch red(Instant at) {
        return redSince.isPresent() ? this : new SummaryWatch(id, caseRef, since, Optional.of(at));
    }

    /** The same once somebody has confirmed it. */
    public SummaryWatch confirmed(Instant at) {
        return begin(id, caseRef, at);
    }

    /** From when confirming is somebody’s work: 14 days before its limit, in England. */
    public static Instant workFrom(Instant dueAt) {
        return dueAt.atZone(WorkingTime.ZONE).minusDays(AHEAD).toInstant();
    }
}
