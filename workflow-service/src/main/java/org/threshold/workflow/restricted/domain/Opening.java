package org.threshold.workflow.restricted.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody opened a restricted case in an emergency (R-4.2-7b).
 *
 * @param reason why they had to read it
 * @param at UTC
 * @param review what a manager made of it; empty until then
 */
public record Opening(
        OpeningId id,
        RestrictedId of,
        CaseRef caseRef,
        StaffId by,
        String reason,
        Instant at,
        Optional<Review> review) {

    /** A night’s work; a product default. */
    private static final Duration LASTS = Duration.ofHours(12);

    /**
     * What a manager made of it.
     *
     * @param justified whether it was right to open it
     */
    public record Review(boolean justified, String words) {

        @Override
        public String toString() {
            return "Review[" + justified + "]";
        }
    }

    /** Whether they may still read the case by it: for twelve hours. */
    public boolean lasts(Instant now) {
        return now.isBefore(at.plus(LASTS));
    }

    @Override
    public String toString() {
        return "Opening[" + id + " " + caseRef + "]";
    }
}
