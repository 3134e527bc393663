package org.threshold.workflow.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.referral.CaseRef;

/**
 * Since when no supervision was held on a case (L-3.1.27).
 *
 * @param id what the step and its limit belong to
 * @param since when one was last held, or the case began, UTC
 * @param redSince when the first Red event since then became known, UTC
 */
public record SupervisionWatch(
        UUID id, CaseRef caseRef, Instant since, Optional<Instant> redSince) {

    /** So many days before its limit it is work; a product default. */
    private static final int AHEAD = 14;

    /** Of a supervision only the day is known: it is counted from the end of office hours. */
    private static final LocalTime HELD_BY = LocalTime.of(17, 0);

    /** A case on which none was held yet. */
    public static SupervisionWatch begin(UUID id, CaseRef caseRef, Instant since) {
        return new SupervisionWatch(id, caseRef, since, Optional.empty());
    }

    /** The same after a Red event; the first one counts. */
    public SupervisionWatch red(Instant at) {
        return redSince.isPresent()
                ? this
                : new SupervisionWatch(id, caseRef, since, Optional.of(at));
    }

    /**
     * Whether one that was held on a day is what is waited for: held on the day of the Red event or
     * later; without one, later than what was counted from.
     */
    public boolean settledBy(LocalDate heldOn, Instant now) {
        return redSince.map(red -> !heldOn.isBefore(WorkingTime.dayOf(red)))
                .orElseGet(() -> heldAt(heldOn, now).isAfter(since));
    }

    /** The same once one was held on a day in England. */
    public SupervisionWatch held(LocalDate heldOn, Instant now) {
        return begin(id, caseRef, heldAt(heldOn, now));
    }

    /** From when the next one is counted, UTC. */
    public static Instant heldAt(LocalDate heldOn, Instant now) {
        Instant at = heldOn.atTime(HELD_BY).atZone(WorkingTime.ZONE).toInstant();
        return at.isBefore(now) ? at : now;
    }

    /** From when holding one is somebody’s work: 14 days before its limit, in England. */
    public static Instant workFrom(Instant dueAt) {
        return dueAt.atZone(WorkingTime.ZONE).minusDays(AHEAD).toInstant();
    }
}
