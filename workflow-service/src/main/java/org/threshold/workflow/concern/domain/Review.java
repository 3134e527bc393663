package org.threshold.workflow.concern.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/**
 * Minor concerns are looked at together.
 *
 * @param openedAt UTC
 */
public record Review(ReviewId id, CaseRef caseRef, Instant openedAt, Optional<Reviewed> done) {

    /**
     * What came of it.
     *
     * @param at UTC
     */
    public record Reviewed(ReviewOutcome outcome, String reason, Instant at) {

        @Override
        public String toString() {
            return "Reviewed[" + outcome + " " + at + "]";
        }
    }

    public boolean open() {
        return done.isEmpty();
    }
}
